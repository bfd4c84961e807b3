//! Runs a target over many inputs, and makes of a failure something to work with: the number that brings it back, the
//! input, and the smallest part of it that still fails.

use crate::SHARES;
use fastrand::Rng;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Seek, Write};
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::path::Path;
use std::sync::Once;

/// How many inputs all targets get together, unless `FUZZ_INPUTS` says otherwise.
const SHORT_BOUT: u64 = 100_000;
/// From how many inputs on a target must have met every class of them.
const ENOUGH: u64 = 5_000;
/// How often a failing input is tried smaller.
const PATIENCE: usize = 20_000;

/// An input that can be tried in parts.
pub(crate) trait Input: Clone {
    /// How many parts it has.
    fn parts(&self) -> usize;
    /// The same without some of them.
    fn without(&self, from: usize, to: usize) -> Self;
    /// For whoever reads of the failure, and for a test of its own.
    fn show(&self) -> String;
}

impl Input for String {
    fn parts(&self) -> usize {
        self.chars().count()
    }

    fn without(&self, from: usize, to: usize) -> Self {
        self.chars().take(from).chain(self.chars().skip(to)).collect()
    }

    fn show(&self) -> String {
        format!("{self:?}")
    }
}

/// Steps, one after the other.
impl<T: Clone + std::fmt::Debug> Input for Vec<T> {
    fn parts(&self) -> usize {
        self.len()
    }

    fn without(&self, from: usize, to: usize) -> Self {
        self[..from].iter().chain(&self[to..]).cloned().collect()
    }

    fn show(&self) -> String {
        let steps: Vec<_> = self.iter().map(|step| format!("\n  {step:?}")).collect();
        steps.concat()
    }
}

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.replace(['_', ','], "").parse().unwrap_or_else(|_| panic!("{name} must be a number, not {text:?}")))
}

/// Numbers that look random and follow from the number of the input.
fn rng(input: u64) -> Rng {
    // Spread, so that neighbours have nothing in common.
    Rng::with_seed(input.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D)
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
    static SAID: RefCell<Option<Fault>> = const { RefCell::new(None) };
}

/// A panic: where, and what it said.
#[derive(Clone, Debug)]
struct Fault {
    place: String,
    words: String,
}

/// Panics inside of [`fault`] are kept for the report, and not printed each time that an input is tried smaller.
fn keep_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            if !QUIET.get() {
                return before(info);
            }
            let words = info.payload_as_str().unwrap_or("a panic without words").to_owned();
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            SAID.set(Some(Fault { place, words }));
        }));
    });
}

/// The class of the input, or the panic that it led to.
fn tried(check: impl FnOnce() -> &'static str) -> Result<&'static str, Fault> {
    QUIET.set(true);
    let result = catch_unwind(AssertUnwindSafe(check));
    QUIET.set(false);
    result.map_err(|_| SAID.take().expect("the hook kept it"))
}

/// The smallest part of an input that fails at the same place: halves are left out, then quarters, down to single parts.
fn smallest<I: Input>(input: &I, place: &str, fails_at: impl Fn(&I) -> Option<String>) -> I {
    let (mut least, mut tries) = (input.clone(), 0);
    let mut size = least.parts().div_ceil(2);
    while size > 0 && tries < PATIENCE {
        let (mut at, mut any) = (0, false);
        while at < least.parts() && tries < PATIENCE {
            let other = least.without(at, (at + size).min(least.parts()));
            tries += 1;
            if fails_at(&other).as_deref() == Some(place) {
                (least, any) = (other, true);
            } else {
                // Small parts are tried from every place: a member with its brackets stands anywhere.
                at += if size > 16 { size } else { 1 };
            }
        }
        if !any || size > 16 {
            size = if size > 16 { size / 2 } else { size - 1 };
        }
    }
    least
}

/// Give a target its share of the inputs.
///
/// `make` invents an input. `check` looks at it, panics where a promise is broken, and says of which class the input was;
/// each of the `classes` must turn up, so that nobody fuzzes with inputs that are all refused at the door. Both take what
/// they need of chance from the number of the input.
pub(crate) fn fuzz<I: Input + Deref>(
    target: &str,
    classes: &[&'static str],
    make: impl Fn(&mut Rng) -> I,
    check: impl Fn(&I::Target, &mut Rng) -> &'static str,
) {
    keep_panics();
    let share = SHARES.iter().find(|(name, _)| *name == target).expect("every target has a share").1;
    let all = number("FUZZ_INPUTS").unwrap_or(SHORT_BOUT);
    let (from, count) = match number("FUZZ_SEED") {
        Some(seed) => (seed, 1),
        None => (number("FUZZ_FROM").unwrap_or(0), (all * share).div_ceil(100)),
    };
    // A process that ends without a word (an exhausted stack, an endless loop) leaves the number of its last input there.
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{target}"));
    let mut last = File::create(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut met: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in from..from + count {
        last.rewind().expect("a file of our own");
        writeln!(last, "{seed:020}").expect("a file of our own");
        let mut chance = rng(seed);
        let input = match tried_making(|| make(&mut chance)) {
            Ok(input) => input,
            Err(fault) => panic!("{target}: no input could be made with FUZZ_SEED={seed}: {fault:?}"),
        };
        let attempt = |input: &I| tried(|| check(input, &mut chance.clone()));
        match attempt(&input) {
            Ok(class) => *met.entry(class).or_default() += 1,
            Err(fault) => {
                let least = smallest(&input, &fault.place, |other| attempt(other).err().map(|fault| fault.place));
                let least_says = attempt(&least).err().map(|fault| fault.words).unwrap_or_default();
                panic!(
                    "{target}: {}\nat {}\ninput: {}\nsmallest that fails there: {}\nof which it says: {least_says}\n\
                     to see it again: FUZZ_SEED={seed} cargo test --test fuzz {target}",
                    fault.words,
                    fault.place,
                    input.show(),
                    least.show(),
                )
            }
        }
    }
    println!("{target}: {count} inputs: {met:?}");
    if count >= ENOUGH {
        for class in classes {
            assert!(
                met.contains_key(class),
                "{target}: no input was {class:?}: they are too mild or too wild: {met:?}"
            );
        }
    }
}

fn tried_making<I>(make: impl FnOnce() -> I) -> Result<I, Fault> {
    let mut made = None;
    tried(|| {
        made = Some(make());
        ""
    })?;
    Ok(made.expect("it was made"))
}

// --- Chance ---

/// One of several.
pub(crate) fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> &'a T {
    &items[rng.usize(..items.len())]
}

/// True in so many of a hundred cases.
pub(crate) fn chance(rng: &mut Rng, percent: u8) -> bool {
    rng.u8(..100) < percent
}

/// A small number, now and then a larger one.
pub(crate) fn some(rng: &mut Rng, most: usize) -> usize {
    let most = if chance(rng, 80) { most.min(3) } else { most };
    rng.usize(1..=most.max(1))
}
