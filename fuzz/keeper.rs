//! Two tabs with one shelf, which may be denied or full, and other programs on it: nobody overwrites what they have not
//! seen or cannot read, unless the visitor says so, and nobody touches what is not ours.

use crate::harness::{chance, fuzz, pick, some};
use crate::memory::Memory;
use crate::{corpus, odd, saved};
use ai_act_checklist::store::{Elsewhere, Found, Keeper, Kept, Saved, Shelf};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The key of the first system.
const KEY: &str = "ai-act-checklist:system:1";
const PREFIX: &str = Keeper::<Memory>::PREFIX;

/// What happens. The number says in which tab.
#[derive(Clone, Debug)]
enum Step {
    Read(usize),
    Save(usize, String),
    SaveOver(usize, String),
    Erase(usize),
    /// The tab is told that somebody wrote there, and has this work.
    Look(usize, String),
    /// Another checklist of the same page kept this.
    Refresh(usize, String),
    /// The tab goes on with work that it did not read there.
    Doubt(usize),
    /// Somebody writes a text there that no keeper wrote.
    Overwrite(String),
    /// Somebody takes it away.
    Remove,
    /// Somebody keeps something under another key.
    Other(String, String),
    Full(bool),
}

#[test]
fn keeper() {
    fuzz("keeper", &["kept", "full", "changed elsewhere", "left alone", "denied"], make, check);
}

fn make(rng: &mut Rng) -> Vec<Step> {
    // Few texts, so that tabs now and then write the same.
    let texts: Vec<_> = (0..4)
        .map(|_| match rng.u8(..6) {
            0 => saved::make(rng),
            1 => r#"{"answers":{},"schema":1}"#.to_owned(),
            2 => r#"{"schema":2,"answers":{}}"#.to_owned(),
            _ => {
                let mut document = corpus::document(rng);
                document.thin(3, rng);
                document.to_string()
            }
        })
        .collect();
    let step = |rng: &mut Rng| {
        let (tab, text) = (rng.usize(..2), pick(rng, &texts).clone());
        match rng.u8(..25) {
            0..4 => Step::Read(tab),
            4..9 => Step::Save(tab, text),
            9 | 10 => Step::SaveOver(tab, text),
            11 => Step::Erase(tab),
            12..=15 => Step::Overwrite(text),
            16 => Step::Remove,
            17 => {
                let key = if rng.bool() { format!("{PREFIX}{}", odd::word(rng)) } else { odd::word(rng) };
                Step::Other(key, text)
            }
            18..21 => Step::Look(tab, text),
            21 => Step::Refresh(tab, text),
            22 => Step::Doubt(tab),
            _ => Step::Full(rng.bool()),
        }
    };
    (0..some(rng, 24) + 4).map(|_| step(rng)).collect()
}

/// A tab, and what it may know of the shelf.
struct Tab {
    keeper: Keeper<Memory>,
    /// The text that it saw last.
    text: Option<String>,
    /// That text could not be read, and the visitor did not say that it may go.
    must_stay: bool,
}

impl Tab {
    /// Whether the text that it saw last says just this.
    fn says(&self, work: &Saved) -> bool {
        match &self.text {
            None => *work == Saved::default(),
            Some(text) => *text == work.write() || Saved::read(text).is_ok_and(|(read, _)| read == *work),
        }
    }
}

/// The shelf and its tabs.
struct Page {
    shelf: Memory,
    denied: bool,
    tabs: [Tab; 2],
}

fn open(shelf: &Memory, denied: bool) -> Keeper<Memory> {
    Keeper::new((!denied).then(|| shelf.clone()))
}

fn check(steps: &[Step], rng: &mut Rng) -> &'static str {
    let (shelf, denied) = (Memory::default(), chance(rng, 5));
    let tab = || Tab { keeper: open(&shelf, denied), text: None, must_stay: false };
    let tabs = [tab(), tab()];
    let mut page = Page { shelf, denied, tabs };
    let mut class = if denied { "denied" } else { "kept" };
    for step in steps {
        let before = page.shelf.texts.borrow().clone();
        let kept = page.take(step, before.get(KEY));
        class = match kept {
            _ if denied => class,
            Some(Kept::Full) => "full",
            Some(Kept::ChangedElsewhere) => "changed elsewhere",
            Some(Kept::InMemory) => "left alone",
            Some(Kept::Yes) | None => class,
        };
        if !matches!(step, Step::Overwrite(_) | Step::Remove | Step::Other(..)) {
            page.touched_nothing_else(step, &before);
        }
    }
    class
}

impl Page {
    /// Take a step. Gives what became of an attempt to save.
    fn take(&mut self, step: &Step, there: Option<&String>) -> Option<Kept> {
        let texts = Rc::clone(&self.shelf.texts);
        match step {
            Step::Read(tab) => self.read(*tab, there),
            Step::Save(tab, text) => return Some(self.save(*tab, &work(text), there)),
            Step::SaveOver(tab, text) => return Some(self.save_over(*tab, &work(text), there)),
            Step::Erase(tab) => {
                let tab = &mut self.tabs[*tab];
                tab.keeper.erase();
                (tab.text, tab.must_stay) = (None, false);
                let left = self.shelf.keys().into_iter().find(|key| key.starts_with(PREFIX));
                assert!(self.denied || left.is_none(), "{left:?} is left");
            }
            Step::Doubt(tab) => {
                let tab = &mut self.tabs[*tab];
                tab.keeper.doubt();
                tab.text = None;
            }
            Step::Look(tab, text) => self.look(*tab, &work(text), there),
            Step::Refresh(tab, text) => {
                let work = work(text);
                self.tabs[*tab].keeper.refresh(&work);
                if !self.denied && there == written(&work).as_ref() {
                    // It is there as the work here, whoever kept it: nothing else has to stay any more.
                    (self.tabs[*tab].text, self.tabs[*tab].must_stay) = (written(&work), false);
                }
            }
            Step::Overwrite(text) => drop(texts.borrow_mut().insert(KEY.to_owned(), text.clone())),
            Step::Remove => drop(texts.borrow_mut().remove(KEY)),
            Step::Other(key, text) if key != KEY => drop(texts.borrow_mut().insert(key.clone(), text.clone())),
            Step::Other(..) => {}
            Step::Full(full) => self.shelf.full.set(*full),
        }
        None
    }

    fn read(&mut self, tab: usize, there: Option<&String>) {
        let tab = &mut self.tabs[tab];
        let found = tab.keeper.read();
        let read = there.filter(|_| !self.denied).map(|text| Saved::read(text));
        let expected = match read {
            _ if self.denied => Found::Denied,
            None => Found::Nothing,
            Some(Ok((saved, problems))) => Found::Work(saved, problems),
            Some(Err(error)) => Found::Unreadable(error),
        };
        assert_eq!(found, expected);
        (tab.text, tab.must_stay) = (there.cloned(), matches!(found, Found::Unreadable(_)));
    }

    fn save(&mut self, tab: usize, work: &Saved, there: Option<&String>) -> Kept {
        let (text, tab) = (written(work), &mut self.tabs[tab]);
        let kept = tab.keeper.save(work);
        let now = self.shelf.get(KEY);
        let unchanged = now.as_ref() == there;
        match kept {
            Kept::Yes => {
                assert!(!self.denied && !tab.must_stay, "saved, and yet it must not be");
                // It is there now; or what this tab saw last says the same, so that there was nothing to save.
                let said = tab.says(work);
                assert!(now == text || said && unchanged, "{text:?} is not kept");
                let seen = there == tab.text.as_ref() || there == text.as_ref();
                assert!(unchanged || seen, "overwritten without having been seen: {there:?}");
                if !said {
                    tab.text = text;
                }
            }
            Kept::InMemory => assert!((self.denied || tab.must_stay) && unchanged),
            Kept::Full => assert!(self.shelf.full.get() && text.is_some() && unchanged),
            Kept::ChangedElsewhere => {
                assert!(there != tab.text.as_ref() && there != text.as_ref(), "nobody changed it");
                assert!(unchanged, "overwritten and told that it was not: {there:?}");
            }
        }
        kept
    }

    fn save_over(&mut self, tab: usize, work: &Saved, there: Option<&String>) -> Kept {
        let (text, tab) = (written(work), &mut self.tabs[tab]);
        let kept = tab.keeper.save_over(work);
        // The visitor said so: from now on it may go.
        tab.must_stay = false;
        let now = self.shelf.get(KEY);
        match kept {
            Kept::Yes => {
                assert_eq!(now, text);
                tab.text = text;
            }
            Kept::Full => assert!(self.shelf.full.get() && now.as_ref() == there),
            Kept::InMemory => assert!(self.denied),
            Kept::ChangedElsewhere => panic!("the visitor said so"),
        }
        kept
    }

    /// Whoever has work that is not saved is told, and others go on with what is there.
    fn look(&mut self, tab: usize, work: &Saved, there: Option<&String>) {
        let (mine, tab) = (written(work), &mut self.tabs[tab]);
        let saved = if tab.must_stay { mine.is_none() } else { tab.says(work) };
        match tab.keeper.look(work) {
            Elsewhere::Nothing => {
                assert!(
                    self.denied || there == tab.text.as_ref() || there == mine.as_ref(),
                    "{there:?} went unnoticed"
                );
                if !self.denied && there != tab.text.as_ref() {
                    (tab.text, tab.must_stay) = (mine, false);
                }
            }
            Elsewhere::Follow(found) => {
                assert!(saved && there != tab.text.as_ref(), "work would be lost: {work:?}");
                let unreadable = matches!(found, Found::Unreadable(_));
                assert_eq!(found == Found::Nothing, there.is_none());
                (tab.text, tab.must_stay) = (there.cloned(), unreadable);
            }
            Elsewhere::Conflict => assert!(!saved && there != tab.text.as_ref() && there != mine.as_ref()),
        }
    }

    /// What other programs keep stays, whatever a keeper does; a shelf that is denied is not touched at all.
    fn touched_nothing_else(&self, step: &Step, before: &BTreeMap<String, String>) {
        let erased = matches!(step, Step::Erase(_));
        let now = self.shelf.texts.borrow();
        let others = before.keys().chain(now.keys());
        for key in others.filter(|key| *key != KEY && !(erased && key.starts_with(PREFIX))) {
            assert_eq!(before.get(key), now.get(key), "{step:?} touched {key:?}");
        }
        assert!(!self.denied || *now == *before, "a shelf that is denied was touched");
    }
}

fn work(text: &str) -> Saved {
    Saved::read(text).map(|(saved, _)| saved).unwrap_or_default()
}

/// What is kept of work: of none, nothing.
fn written(work: &Saved) -> Option<String> {
    (*work != Saved::default()).then(|| work.write())
}
