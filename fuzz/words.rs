//! Days, names and sums as somebody may write them: each is taken exactly as it is written, or refused in words that name it.

use crate::harness::{chance, fuzz, pick, some};
use crate::{corpus, odd};
use ai_act_checklist::assess::{
    AnnexIiiUse, Fine, Item, ItemStatus, QuickStart, Rating, Role, RuleId, Size, ceiling, size_by,
};
use ai_act_checklist::engine::Date;
use ai_act_checklist::interview::{CheckId, OptionId, Page, QuestionId, Scenario, TaskStep};
use ai_act_checklist::law::Fact;
use ai_act_checklist::law::obligations::ObligationId;
use ai_act_checklist::words::Lang;
use fastrand::Rng;
use std::fmt::Display;
use std::str::FromStr;

#[test]
fn words() {
    fuzz("words", &["a day", "a name", "nothing known"], make, check);
}

fn make(rng: &mut Rng) -> String {
    let digits = |rng: &mut Rng| (0..some(rng, 6)).map(|_| char::from(rng.u8(b'0'..=b'9'))).collect::<String>();
    let text = match rng.u8(..8) {
        0 => odd::word(rng),
        1 => corpus::day(rng).to_string(),
        2 => format!("{:04}-{:02}-{:02}", rng.u16(..10_000), rng.u8(..15), rng.u8(..34)),
        3 => format!("{}-{}-{}", digits(rng), digits(rng), digits(rng)),
        4 => format!("{}@{}", pick(rng, TaskStep::ALL), pick(rng, AnnexIiiUse::ALL)),
        5 => format!("{}@{}", odd::word(rng), odd::word(rng)),
        _ => pick(rng, corpus::words()).clone(),
    };
    if chance(rng, 40) { odd::spoiled(text, rng) } else { text }
}

/// Whether it is taken. What is taken is written the same.
fn taken<T: FromStr<Err: Display> + Display>(text: &str) -> bool {
    match text.parse::<T>() {
        Ok(known) => {
            assert_eq!(known.to_string(), text);
            true
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            false
        }
    }
}

fn check(text: &str, rng: &mut Rng) -> &'static str {
    let names = [
        taken::<QuestionId>(text),
        taken::<OptionId>(text),
        taken::<TaskStep>(text),
        taken::<AnnexIiiUse>(text),
        taken::<Page>(text),
        taken::<CheckId>(text),
        taken::<Scenario>(text),
        taken::<Item>(text),
        taken::<ItemStatus>(text),
        taken::<Rating>(text),
        taken::<QuickStart>(text),
        taken::<Role>(text),
        taken::<RuleId>(text),
        taken::<Size>(text),
        // Looks through all facts each time.
        chance(rng, 2) && taken::<Fact>(text),
    ];
    // Words for what may come from outside; there is none for most.
    let _ = (
        ObligationId::named(text).and_then(|id| Lang::En.obligation(id)),
        Lang::En.mapping(text),
        Lang::En.claim(text),
    );
    fines(rng);
    if taken::<Date>(text) {
        a_day(text.parse().unwrap());
        return "a day";
    }
    if names.contains(&true) { "a name" } else { "nothing known" }
}

/// A day lies in the calendar, follows the day before, and has words.
fn a_day(day: Date) {
    assert_eq!(Date::new(day.year(), day.month(), day.day()), Some(day));
    if let Some(before) = day.previous() {
        assert!(before < day);
        let next = Date::new(before.year(), before.month(), before.day() + 1)
            .or_else(|| Date::new(before.year(), before.month() + 1, 1))
            .or_else(|| Date::new(before.year() + 1, 1, 1));
        assert_eq!(next, Some(day));
    } else {
        assert_eq!(day, Date::ymd(0, 1, 1));
    }
    assert!(!Lang::En.date(day).is_empty());
}

/// Sums of any size: a ceiling is one of its two figures, and grows with the turnover.
fn fines(rng: &mut Rng) {
    let mut sum = || rng.u64(..) >> rng.u8(..64);
    let (staff, turnover, balance) = (sum(), sum(), sum());
    let (more, size) = (turnover.saturating_add(sum()), size_by(staff, turnover, balance));
    assert!(size <= size_by(staff.saturating_add(1), turnover, balance) && size != Size::UnionBody);
    for fine in Fine::ALL {
        let Some(told) = ceiling(*fine, size, Some(turnover)) else { continue };
        let exact = u128::from(turnover) * u128::from(told.percent) / 100;
        // Bodies of the Union pay by no share.
        assert_eq!(told.share.map(u128::from), (told.percent > 0).then_some(exact));
        assert!(told.ceiling == Some(told.amount) || told.ceiling == told.share);
        assert!(ceiling(*fine, size, Some(more)).unwrap().ceiling >= told.ceiling);
        assert!(Lang::En.euro(told.ceiling.unwrap()).ends_with(|last: char| last.is_ascii_digit()));
        assert!(!Lang::En.formula(&told).is_empty());
    }
}
