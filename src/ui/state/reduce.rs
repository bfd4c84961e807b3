//! What becomes of the state when something happens.

use super::{Action, State, View};
use crate::ui::notice::Notice;
use std::rc::Rc;
use yew::Reducible;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // What was changed elsewhere was recorded there, and what is loaded is as it was.
        let here = matches!(action, Action::Answer(..) | Action::Edit(_));
        let next = match action {
            Action::Go(view) => Some(self.showing(view)),
            Action::Resume => Some(self.resumed()),
            Action::Change(id) => {
                let from = self.return_to.or(match self.view {
                    View::Question(_) => None,
                    view => Some(view),
                });
                Some(Self { return_to: from, ..self.showing(View::Question(id)) })
            }
            Action::Draft(id, draft) => Some(Self { draft: Some(draft), ..self.showing(View::Question(id)) }),
            Action::Answer(id, answer) => self.answered(id, answer),
            Action::Back => Some(self.back()),
            Action::Load(saved, problems) => Some(self.loaded(*saved, problems)),
            Action::Share(saved) if *saved == *self.saved => None,
            Action::Share(saved) => Some(self.shared(*saved)),
            Action::Configure(config) if config == self.config => None,
            Action::Configure(config) => Some(self.configured(config)),
            Action::Offer(incoming) => Some(self.offered(incoming)),
            Action::Data if self.view == View::Data => None,
            Action::Data => Some(Self { return_to: Some(self.view), ..self.showing(View::Data) }),
            Action::Compare(beside) => Some(Self { return_to: Some(self.view), beside, ..self.showing(View::Compare) }),
            Action::Follow(saved, problems) => Some(self.followed(*saved, problems)),
            Action::Open(system, saved, problems) => Some(self.opened(system, *saved, problems)),
            Action::Stored(notice, before) => {
                let gone = |notice: &Notice| {
                    matches!(notice, Notice::Removed | Notice::TakenOver(_)) || notice.is_about_file()
                };
                let now = Self { before: Rc::new(before), turns: self.turns.saturating_add(1), ..self.without(gone) };
                Some(now.told(notice).unwrap_or(now))
            }
            Action::Turn => Some(Self { turns: self.turns.saturating_add(1), ..(*self).clone() }),
            Action::Undo => {
                self.replaced.clone().map(|saved| Self { saved, replaced: None, ..self.without(Notice::is_about_file) })
            }
            Action::Erase => Some(self.erased()),
            Action::AsOf(as_of) if as_of == self.as_of => None,
            Action::AsOf(as_of) => Some(Self { as_of, ..(*self).clone() }),
            Action::Today(today) if today == self.today => None,
            Action::Today(today) => {
                // A day that the page around fixed, or the reader chose, stays.
                let follows = self.as_of == self.today && self.config.as_of != Some(self.as_of);
                Some(Self { today, as_of: if follows { today } else { self.as_of }, ..(*self).clone() })
            }
            Action::Tell(notice) if notice.is_about_file() => {
                let now = self.without(Notice::is_about_file);
                now.told(notice).or(Some(now))
            }
            Action::Tell(notice) => self.told(notice),
            Action::Edit(edit) => {
                let saved = edit.emit(Rc::clone(&self.saved));
                Some(Self { saved: Rc::new(saved), ..(*self).clone() })
            }
            Action::ResumeDuties => Some(self.resumed_duties()),
            Action::Dismiss(notice) => Some(self.without(|known| *known == notice)),
        };
        let next = next.map(|next| if here { next.recorded(&self) } else { next });
        next.map_or(self, Rc::new)
    }
}
