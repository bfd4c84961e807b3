//! How many questions a visitor is asked: `cargo it how_many_questions -- --nocapture` prints the table of
//! `docs/performance.md`.

use crate::cases::given_answers;
use ai_act_checklist::interview::{Replay, replay};
use std::collections::BTreeMap;

/// The most that any of the cases is asked for its tier.
const MOST: usize = 49;

/// How a list of numbers is spread.
struct Spread {
    median: usize,
    nine_of_ten: usize,
    most: usize,
}

impl Spread {
    fn of(mut numbers: Vec<usize>) -> Self {
        numbers.sort_unstable();
        // The lowest number that as many of a hundred do not exceed.
        let at = |of_hundred: usize| numbers[(numbers.len() * of_hundred).div_ceil(100) - 1];
        Self { median: at(50), nine_of_ten: at(90), most: at(100) }
    }
}

#[test]
fn how_many_questions_the_cases_are_asked() {
    let mut by_tier: BTreeMap<String, Vec<Replay>> = BTreeMap::new();
    for (tier, answers) in given_answers() {
        let replay = replay(&answers);
        assert_eq!(replay.asked, replay.tier + replay.duties);
        by_tier.entry(tier).or_default().push(replay.clone());
        by_tier.entry("all".to_owned()).or_default().push(replay);
    }
    println!("| cases | number | tier: median | nine of ten | most | with duties: median | nine of ten | most |");
    println!("| --- | --: | --: | --: | --: | --: | --: | --: |");
    for (tier, replays) in &by_tier {
        let of_tier = Spread::of(replays.iter().map(|replay| replay.tier).collect());
        let whole = Spread::of(replays.iter().map(|replay| replay.asked).collect());
        let cells = |spread: &Spread| format!("{} | {} | {}", spread.median, spread.nine_of_ten, spread.most);
        println!("| {tier} | {} | {} | {} |", replays.len(), cells(&of_tier), cells(&whole));
        assert!(of_tier.most <= MOST, "{tier}: {}", of_tier.most);
    }
}
