//! How long the pure part takes. Budgets: design section 7, results: `docs/performance.md`.
//!
//! `cargo bench --bench report`

use ai_act_checklist::assess::{ItemStatus, Ratings, full_report, report, summary, tier_range};
use ai_act_checklist::engine::{Date, Truth};
use ai_act_checklist::interview::{Answers, facts_of, next_question};
use ai_act_checklist::store::Saved;
use std::hint::black_box;

const AS_OF: Date = Date::ymd(2026, 11, 23);

/// An employer's CV-screening tool, bought from a vendor.
const CV_SCREENING: &str = r#"{"schema":1,"answers":{
    "what":["software"],"inside":["trained"],"output":["predictions","recommendations"],"narrow-groups":["neither"],
    "role":["uses"],"authority":["yes"],"union-link":["established-in-union"],"exclusions":["none"],
    "users":["employer"],"about":["individuals"],"data":["personal-data"],"evaluates":["yes"],"conduct":["none"],
    "product":["none"],"areas":["area-work"],"work":["filters-applications","evaluates-candidates"],
    "changed-purpose":["no"],"people-see":["none"]}}"#;

fn answers() -> Answers {
    Saved::read(CV_SCREENING).map(|(saved, _)| saved.answers).unwrap_or_default()
}

fn main() {
    // The look-ups over the questions are made once, outside of what is measured.
    black_box(report(&answers(), AS_OF));
    divan::main();
}

#[divan::bench]
fn full_report_cv_screening(bencher: divan::Bencher) {
    let answers = answers();
    bencher.bench(|| report(black_box(&answers), AS_OF));
}

#[divan::bench]
fn report_written_cv_screening(bencher: divan::Bencher) {
    let report = full_report(&answers(), &Ratings::default(), Truth::Unknown, AS_OF);
    bencher.bench_local(|| serde_json::to_string(black_box(&report)));
}

#[divan::bench]
fn summary_cv_screening(bencher: divan::Bencher) {
    let (answers, ratings) = (answers(), Ratings::default());
    bencher.bench(|| summary(black_box(&answers), &|_| ItemStatus::ToDo, &ratings, Truth::Unknown, AS_OF));
}

#[divan::bench]
fn full_report_no_answers(bencher: divan::Bencher) {
    let answers = Answers::default();
    bencher.bench(|| report(black_box(&answers), AS_OF));
}

#[divan::bench]
fn tier_after_an_answer(bencher: divan::Bencher) {
    let answers = answers();
    bencher.bench(|| tier_range(&facts_of(black_box(&answers)), AS_OF));
}

#[divan::bench]
fn next_question_cv_screening(bencher: divan::Bencher) {
    let answers = answers();
    bencher.bench(|| next_question(black_box(&answers), &facts_of(&answers)).map(|q| q.id));
}

#[divan::bench(sample_count = 10)]
fn thousand_systems(bencher: divan::Bencher) {
    let answers = answers();
    bencher.bench(|| {
        for _ in 0..1_000 {
            black_box(report(black_box(&answers), AS_OF));
        }
    });
}
