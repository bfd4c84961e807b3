//! The lines of the register: looked at again only where what is kept changed, worked out once for a text and a day, first those
//! that are seen, the others in slices that nobody notices.

use crate::assess::Tier;
use crate::engine::Date;
use crate::outline::{JudgedWork, NoSummary, SystemLine};
use crate::store::{BrowserStorage, Keeper, Record, Room, Saved, SavedError, SystemId};
use crate::ui::context::Context;
use crate::ui::find::lower_case;
use crate::words::Lang;
use gloo::timers::callback::Timeout;
use js_sys::Date as Clock;
use std::cell::RefCell;
use std::rc::Rc;

/// So many are worked out before anything is shown: nobody then sees lines fill up.
const AT_ONCE: usize = 40;
/// For so long the lines that are seen first are worked out before they are shown, in milliseconds.
const FIRST: f64 = 20.0;
/// For so long others are worked out before the page may do something else.
const SLICE: f64 = 8.0;
/// After so long, what was worked out meanwhile is shown.
const REDRAW: f64 = 250.0;

/// What a line is worked out from.
#[derive(Debug)]
enum Work {
    /// A text as it is kept.
    Kept(String),
    /// What is open, which may not be kept yet.
    Open(Rc<Saved>),
}

impl PartialEq for Work {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Kept(text), Self::Kept(other)) => text == other,
            (Self::Open(saved), Self::Open(other)) => Rc::ptr_eq(saved, other) || saved == other,
            _ => false,
        }
    }
}

impl Work {
    fn record(&self) -> Record {
        match self {
            Self::Kept(text) => Record::in_text(text),
            Self::Open(saved) => saved.record().0,
        }
    }

    fn judged(&self, keeper: &Keeper<BrowserStorage>) -> Result<JudgedWork, SavedError> {
        match self {
            Self::Kept(text) => Saved::read(text).map(|(saved, _)| JudgedWork::of(&keeper.over(saved))),
            Self::Open(saved) => Ok(JudgedWork::of(saved)),
        }
    }
}

/// A system, with what is known of it so far.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its line, as far as it is worked out.
    pub(super) line: Rc<SystemLine>,
    work: Work,
    judged: Option<Result<JudgedWork, SavedError>>,
    as_of: Option<Date>,
    /// What a search looks through, in lower case.
    words: RefCell<Option<(Lang, Rc<str>)>>,
}

impl Entry {
    fn new(id: SystemId, work: Work) -> Self {
        let line = Rc::new(SystemLine::not_yet(id, work.record()));
        Self { line, work, judged: None, as_of: None, words: RefCell::default() }
    }

    fn is_due(&self, as_of: Date) -> bool {
        self.as_of != Some(as_of)
    }

    fn show(&mut self, line: SystemLine, as_of: Option<Date>) {
        (self.line, self.as_of) = (Rc::new(line), as_of);
        self.words.take();
    }

    fn work_out(&mut self, keeper: &Keeper<BrowserStorage>, as_of: Date) {
        let judged = self.judged.get_or_insert_with(|| self.work.judged(keeper));
        let (earlier, summary) = match judged {
            Ok(work) => (work.earlier, Ok(work.on(as_of))),
            Err(error) => (false, Err(NoSummary::Unreadable(error.clone()))),
        };
        self.show(SystemLine { earlier, summary, ..(*self.line).clone() }, Some(as_of));
    }

    /// What a search looks through, in lower case.
    pub(super) fn words(&self, lang: Lang) -> Rc<str> {
        let known = self.words.borrow().as_ref().filter(|(of, _)| *of == lang).map(|(_, words)| Rc::clone(words));
        known.unwrap_or_else(|| {
            let Record { name, purpose, owner, vendor, .. } = &self.line.record;
            let tier = self.line.summary.as_ref().map(|summary| lang.range(&summary.tier)).unwrap_or_default();
            let words: Rc<str> = lower_case(&[name, purpose, owner, vendor, tier.as_str()].join(" ")).into();
            self.words.replace(Some((lang, Rc::clone(&words))));
            words
        })
    }

    /// Whether the highest tier that is possible is this.
    pub(super) fn is_in(&self, tier: Tier) -> bool {
        self.line.summary.as_ref().is_ok_and(|summary| summary.tier.highest == tier)
    }
}

/// All lines.
#[derive(Debug, Default)]
pub(super) struct Lines {
    entries: Vec<Entry>,
    /// When the storage was last looked at: how often systems had changed by then, and which was open.
    looked: Option<(u32, SystemId)>,
    /// What lay under all systems then.
    under: Saved,
    room: Option<Room>,
}

impl Lines {
    /// Every system, those that are kept and the one that is open.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How full the storage is.
    pub(super) const fn room(&self) -> Option<Room> {
        self.room
    }

    /// Look at what may have changed since the last time.
    pub(super) fn look(&mut self, context: &Context) {
        let state = &context.state;
        let now = Some((state.turns, state.system.clone()));
        if self.looked != now {
            self.gather(context);
            self.looked = now;
        }
        self.open(context);
        for entry in self.entries.iter_mut().filter(|entry| entry.as_of.is_some() && entry.is_due(state.as_of)) {
            let line = SystemLine { summary: Err(NoSummary::NotYet), ..(*entry.line).clone() };
            entry.show(line, None);
        }
    }

    fn gather(&mut self, context: &Context) {
        let (keeper, state) = (&context.keeper, &context.state);
        let under = keeper.organisation();
        let mut before = std::mem::take(&mut self.entries);
        if under != self.under {
            before.clear();
            self.under = under;
        }
        before.sort_unstable_by(|a, b| a.line.id.cmp(&b.line.id));
        let mut before = before.into_iter().peekable();
        let texts = keeper.texts();
        self.room = keeper.room(&texts);
        for (id, text) in texts {
            while before.next_if(|entry| entry.line.id < id).is_some() {}
            let known = before.next_if(|entry| entry.line.id == id);
            if id == state.system {
                self.entries.extend(known);
                continue;
            }
            let work = Work::Kept(text);
            let entry = known.filter(|entry| entry.work == work).unwrap_or_else(|| Entry::new(id, work));
            self.entries.push(entry);
        }
    }

    /// The system that is open, as it is now.
    fn open(&mut self, context: &Context) {
        let state = &context.state;
        let place = self.entries.iter().position(|entry| entry.line.id == state.system);
        if *state.saved == context.keeper.over(Saved::default()) && place.is_none() {
            return;
        }
        let work = Work::Open(Rc::clone(&state.saved));
        match place.and_then(|at| self.entries.get_mut(at)) {
            Some(entry) if entry.work == work => {}
            Some(entry) => *entry = Entry::new(state.system.clone(), work),
            None => self.entries.push(Entry::new(state.system.clone(), work)),
        }
    }

    /// How many are still to be worked out.
    pub(super) fn due(&self, as_of: Date) -> usize {
        self.entries.iter().filter(|entry| entry.is_due(as_of)).count()
    }

    /// Work out those that are to be seen first, the names of which are given; a few all at once.
    pub(super) fn begin(&mut self, context: &Context, first: &[SystemId]) {
        let (end, as_of) = (Clock::now() + FIRST, context.state.as_of);
        let all = self.entries.len() <= AT_ONCE;
        let mut places: Vec<usize> = Vec::new();
        if all {
            places.extend(0..self.entries.len());
        } else {
            places.extend(first.iter().filter_map(|id| self.entries.iter().position(|entry| entry.line.id == *id)));
        }
        for at in places {
            if !all && Clock::now() > end {
                break;
            }
            if let Some(entry) = self.entries.get_mut(at).filter(|entry| entry.is_due(as_of)) {
                entry.work_out(&context.keeper, as_of);
            }
        }
    }

    fn slice(&mut self, context: &Context) {
        let (end, as_of) = (Clock::now() + SLICE, context.state.as_of);
        for entry in self.entries.iter_mut().filter(|entry| entry.is_due(as_of)) {
            entry.work_out(&context.keeper, as_of);
            if Clock::now() > end {
                break;
            }
        }
    }
}

thread_local! {
    /// Kept while the page is open: whoever comes back to the list finds it worked out.
    static LINES: Rc<RefCell<Lines>> = Rc::default();
}

/// The lines of this page. Where several elements list systems, each looks again at what it finds otherwise.
pub(super) fn lines() -> Rc<RefCell<Lines>> {
    LINES.with(Rc::clone)
}

/// What goes on in slices, if anything does; dropped, it ends.
pub(super) type Going = Rc<RefCell<Option<Timeout>>>;

/// Work out the rest in slices, and have it shown now and then.
pub(super) fn go_on(lines: &Rc<RefCell<Lines>>, context: &Context, going: &Going, redraw: Rc<dyn Fn()>) {
    let since = Clock::now();
    going.replace(Some(next(Rc::clone(lines), context.clone(), Rc::downgrade(going), redraw, since)));
}

fn next(
    lines: Rc<RefCell<Lines>>,
    context: Context,
    going: std::rc::Weak<RefCell<Option<Timeout>>>,
    redraw: Rc<dyn Fn()>,
    since: f64,
) -> Timeout {
    Timeout::new(0, move || {
        lines.borrow_mut().slice(&context);
        let left = lines.borrow().due(context.state.as_of);
        if left == 0 || Clock::now() - since > REDRAW {
            redraw();
        } else if let Some(slot) = going.upgrade() {
            slot.replace(Some(next(lines, context, going, redraw, since)));
        }
    })
}
