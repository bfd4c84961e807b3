//! Three answers.

use ai_act_checklist::engine::Truth;
use std::fmt;

/// What the oracle says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Say {
    No,
    Open,
    Yes,
}

impl Say {
    pub(super) fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Both.
    pub(super) fn and(self, other: bool) -> Self {
        if other { self } else { Self::No }
    }
}

impl Say {
    /// What the report says.
    pub(super) fn of(truth: Truth) -> Self {
        match (truth.is_yes(), truth.is_open()) {
            (true, _) => Self::Yes,
            (_, true) => Self::Open,
            _ => Self::No,
        }
    }
}

impl From<bool> for Say {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl fmt::Display for Say {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::No => "no",
            Self::Open => "open",
            Self::Yes => "yes",
        })
    }
}
