use ai_act_checklist::engine::*;
use ai_act_checklist::interview::*;
use ai_act_checklist::law::*;
use std::collections::BTreeSet;
use std::time::Instant;
#[test]
fn probe() {
    let rules = all_rules();
    println!("{} rules", rules.len());
    let mut seen = std::collections::BTreeMap::new();
    for r in &rules {
        let mut f = BTreeSet::new();
        r.facts(&mut f);
        *seen.entry((f.len(), r.id.as_str())).or_insert(0) += 1;
    }
    for (k, v) in seen {
        print!("{k:?}x{v} ");
    }
    println!();
    let t = Instant::now();
    let mut a = Answers::default();
    let mut n = 0;
    loop {
        let f = facts_of(&a);
        let Some(q) = next_question(&a, &f) else {
            break;
        };
        a.set(q.id, Answer::unsure()).unwrap();
        n += 1;
    }
    println!("unsure walk {n} {:?}", t.elapsed());
    let t = Instant::now();
    for _ in 0..10 {
        std::hint::black_box(ai_act_checklist::assess::report(
            &a,
            Date::ymd(2026, 11, 23),
        ));
    }
    println!("report {:?}", t.elapsed() / 10);
    let f = facts_of(&a);
    let t = Instant::now();
    for _ in 0..10 {
        for r in FINDINGS {
            std::hint::black_box(r.rule.truth(&f, View::FULL));
        }
    }
    println!("findings {:?}", t.elapsed() / 10);
}
