//! A radar of all themes: a picture only, what it shows stands in a table beside it.
//!
//! In whole numbers, a thousand for a level: writing fractions takes much room in what is loaded.

use crate::assess::{Maturity, MaturityLevel, Reach};
use yew::{Html, html};

/// The directions of the themes, in thousandths, from the top clockwise.
const DIRECTIONS: [(i32, i32); 16] = [
    (0, -1000),
    (383, -924),
    (707, -707),
    (924, -383),
    (1000, 0),
    (924, 383),
    (707, 707),
    (383, 924),
    (0, 1000),
    (-383, 924),
    (-707, 707),
    (-924, 383),
    (-1000, 0),
    (-924, -383),
    (-707, -707),
    (-383, -924),
];

/// How far from the middle the names stand, in tenths of a level.
const NAMES: i32 = 57;

/// How many levels a point is from the middle.
fn from_middle(level: MaturityLevel) -> i32 {
    i32::try_from(level.number()).unwrap_or_default()
}

/// The corners of an area. A theme without a level has none.
fn corners(maturity: &Maturity, of: fn(Reach) -> MaturityLevel) -> String {
    let corner = |(reach, (x, y)): (Option<Reach>, &(i32, i32))| {
        let far = from_middle(of(reach?));
        Some([(x * far).to_string(), (y * far).to_string()].join(","))
    };
    let reaches = maturity.themes.iter().map(|theme| theme.reach);
    reaches.zip(&DIRECTIONS).filter_map(corner).collect::<Vec<_>>().join(" ")
}

/// The picture: what is certain as an area, what is possible as an outline.
pub(super) fn radar(maturity: &Maturity) -> Html {
    let ring = |level: &MaturityLevel| {
        let radius = (1000 * from_middle(*level)).to_string();
        html! { <circle class="aac-ring" cx="0" cy="0" r={radius} /> }
    };
    let rings = MaturityLevel::ALL.iter().map(ring);
    let axes = maturity.themes.iter().zip(&DIRECTIONS).map(|(theme, (x, y))| {
        let class = if theme.reach.is_some() { "aac-axis" } else { "aac-axis is-out" };
        html! {
            <>
                <line {class} x1="0" y1="0" x2={(x * 5).to_string()} y2={(y * 5).to_string()} />
                <text class="aac-axis-name" x={(x * NAMES / 10).to_string()} y={(y * NAMES / 10).to_string()}
                    font-size="440" text-anchor="middle" dominant-baseline="middle">{ theme.theme.as_str() }</text>
            </>
        }
    });
    html! {
        <svg class="aac-radar" viewBox="-6400 -6200 12800 12400" aria-hidden="true">
            { for rings }
            { for axes }
            <polygon class="aac-possible" points={corners(maturity, |reach| reach.possible)} />
            <polygon class="aac-certain" points={corners(maturity, |reach| reach.certain)} />
        </svg>
    }
}
