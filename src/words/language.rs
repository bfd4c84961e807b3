//! The patterns of a language: lists, days, sums, shares, and how provisions of the law are cited.

use super::Lang;
use super::phrase::{Plurals, phrases};
use super::shape::{List, shape};
use crate::engine::Date;
use crate::iso::{Span, in_parts};
use crate::law::{ActCite, Cite, EDITION, Unit, Within, roman};

shape! {
    /// What a language is, beside its words.
    pub(super) struct Language {
        direction, plural: Plurals, months: List, thousands, decimal, phrases: LanguagePhrases,
    }
}

phrases! {
    /// Patterns of a language.
    struct LanguagePhrases in ask.language;
    /// A day.
    pub(super) fn day(day: usize, month: &str, year: usize);
    /// What comes last in a list of several.
    pub(super) fn and(listed: &str, last: &str);
    /// What comes next in a list.
    pub(super) fn then(listed: &str, next: &str);
    /// What comes next in a list of long items.
    pub(super) fn after(listed: &str, next: &str);
    /// The rest of a list, which is only counted.
    pub(super) fn and_rest(listed: &str, count: usize);
    /// A text as somebody said it.
    pub fn quoted(text: &str);
    /// A name, and what it is for.
    pub fn labelled(label: &str, value: &str);
    /// A text with a remark.
    pub fn remarked(text: &str, remark: &str);
    /// A sum in euro.
    pub(super) fn in_euro(sum: &str);
    /// A share in percent.
    pub fn percent(share: &str);
    /// The bounds of a share in percent.
    pub(super) fn bounds(low: usize, high: usize);
    /// A share with its bounds.
    pub(super) fn within_bounds(share: &str, bounds: &str);
    /// Points by which a share rises.
    pub(super) fn points(points: &str);
    /// An article.
    pub(super) fn article_cited(number: &str);
    /// Several articles.
    pub(super) fn articles_cited(first: usize, last: usize);
    /// An annex.
    pub(super) fn annex_cited(number: &str);
    /// A recital.
    pub(super) fn recital_cited(number: usize);
    /// A paragraph of an article.
    pub(super) fn paragraph_cited(number: &str);
    /// A point of an annex.
    pub(super) fn annex_point_cited(number: &str);
    /// A point.
    pub(super) fn point_cited(letter: &str);
    /// A point within a point.
    pub(super) fn subpoint_cited(letter: &str);
    /// A subparagraph.
    pub(super) fn subparagraph_cited(number: usize);
    /// A section of an annex.
    pub(super) fn section_cited(name: &str);
    /// Where the text as amended is read: its number, and the place in it.
    pub(super) fn text_address(celex: &str, place: &str);
    /// Where the first text is read, with its recitals.
    pub(super) fn recital_address(place: &str);
    /// Where another act is read: the end of its address.
    pub(super) fn act_address(act: &str);
}

impl Lang {
    fn language(self) -> &'static Language {
        &self.ask().language
    }

    /// Which form of a phrase a number takes.
    pub(super) fn plurals(self) -> &'static Plurals {
        &self.language().plural
    }

    /// The direction that it is written in, as in the `dir` attribute of HTML.
    pub fn direction(self) -> &'static str {
        self.language().direction
    }

    /// A list as people write it.
    pub fn listed(self, items: &[impl AsRef<str>]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => self.and(&self.in_a_row(first), last.as_ref()),
        }
    }

    /// Items one after another, without a word before the last.
    pub fn in_a_row(self, items: &[impl AsRef<str>]) -> String {
        self.joined(items, Self::then)
    }

    /// Long items one after another.
    pub fn one_by_one(self, items: &[impl AsRef<str>]) -> String {
        self.joined(items, Self::after)
    }

    fn joined(self, items: &[impl AsRef<str>], next: fn(Self, &str, &str) -> String) -> String {
        let mut items = items.iter().map(AsRef::as_ref);
        let first = items.next().unwrap_or_default().to_owned();
        items.fold(first, |listed, item| next(self, &listed, item))
    }

    /// Several names in one line.
    pub fn names(self, names: &[&'static str]) -> String {
        self.listed(names)
    }

    /// Several names in one line, and how many more there are.
    pub fn names_and_more(self, names: &[&'static str], more: usize) -> String {
        if more == 0 { self.listed(names) } else { self.and_rest(&self.in_a_row(names), more) }
    }

    /// A day.
    pub fn date(self, day: Date) -> String {
        let month = usize::from(day.month()).checked_sub(1).and_then(|place| self.language().months.get(place));
        self.day(day.day().into(), month.copied().unwrap_or_default(), day.year().into())
    }

    /// A sum in euro, in groups of three digits.
    pub fn euro(self, sum: u64) -> String {
        let digits = sum.to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push_str(self.language().thousands);
            }
            grouped.push(digit);
        }
        self.in_euro(&grouped)
    }

    /// A sum in euro as a number of millions, to ten thousand euro.
    pub fn millions(self, sum: u64) -> String {
        let (whole, parts) = (sum / 1_000_000, sum % 1_000_000 / 10_000);
        match parts {
            0 => whole.to_string(),
            _ if parts % 10 == 0 => format!("{whole}{}{}", self.language().decimal, parts / 10),
            _ => format!("{whole}{}{parts:02}", self.language().decimal),
        }
    }

    /// A number of tenths as a number with one decimal, and without where that is 0.
    pub(super) fn tenths(self, tenths: u16) -> String {
        match (tenths / 10, tenths % 10) {
            (whole, 0) => whole.to_string(),
            (whole, tenth) => format!("{whole}{}{tenth}", self.language().decimal),
        }
    }

    /// A share in whole percent, and its bounds where they differ.
    pub fn share_and_bounds(self, span: Span) -> (String, Option<String>) {
        let [low, point, high] = [span.low, span.point, span.high].map(|share| usize::from(in_parts(share, 100)));
        (self.percent(&point.to_string()), (low != high).then(|| self.bounds(low, high)))
    }

    /// The same in one line.
    pub fn share(self, span: Span) -> String {
        let (share, bounds) = self.share_and_bounds(span);
        bounds.map_or(share.clone(), |bounds| self.within_bounds(&share, &bounds))
    }

    /// By how much a step raises actual coverage.
    pub fn gain(self, share: f64) -> String {
        let tenths = in_parts(share, 1000);
        self.points(&format!("{}{}{}", tenths / 10, self.language().decimal, tenths % 10))
    }

    /// A provision, as the law is cited in the language.
    pub fn cite(self, cite: &Cite) -> String {
        let with = |n: u8, letter: Option<char>| format!("{n}{}", letter.map(String::from).unwrap_or_default());
        let (mut cited, of_annex) = match cite.unit() {
            Unit::Article(n, letter) => (self.article_cited(&with(n, letter)), false),
            Unit::Annex(n) => (self.annex_cited(roman(n)), true),
            Unit::Recital(n) => (self.recital_cited(n.into()), false),
        };
        let mut within_point = false;
        for step in cite.steps() {
            cited.push_str(&match step {
                Within::Paragraph(n, letter) if of_annex => self.annex_point_cited(&with(n, letter)),
                Within::Paragraph(n, letter) => self.paragraph_cited(&with(n, letter)),
                Within::Point(letter) if within_point => self.subpoint_cited(letter),
                Within::Point(letter) => self.point_cited(letter),
                Within::Subparagraph(n) => self.subparagraph_cited(n.into()),
                Within::Section(name) => self.section_cited(name),
            });
            within_point = matches!(step, Within::Point(_));
        }
        cited
    }

    /// Articles of the Regulation from one to another.
    pub(super) fn articles_from_to(self, first: u8, last: u8) -> String {
        self.articles_cited(first.into(), last.into())
    }

    /// Where a provision can be read in the language: the text on EUR-Lex, at the article, annex or recital.
    pub fn url(self, cite: &Cite) -> String {
        match cite.unit() {
            Unit::Recital(_) => self.recital_address(&cite.anchor()),
            _ => self.text_address(EDITION.celex, &cite.anchor()),
        }
    }

    /// A place in an act beside the Regulation, without the name of the act; empty where that is meant as a whole.
    pub fn act_cite(self, cite: ActCite) -> String {
        let (article, paragraph, point) = cite.parts();
        let mut cited = String::new();
        if article > 0 {
            cited.push_str(&self.article_cited(&article.to_string()));
        }
        if paragraph > 0 {
            cited.push_str(&self.paragraph_cited(&paragraph.to_string()));
        }
        if let Some(point) = point {
            cited.push_str(&self.point_cited(&point.to_string()));
        }
        cited
    }

    /// Where that can be read: the text in the Official Journal on EUR-Lex, at the article.
    pub fn act_url(self, cite: ActCite) -> String {
        let whole = self.act_address(cite.act().eli());
        match cite.parts() {
            (0, ..) => whole,
            (article, ..) => format!("{whole}#art_{article}"),
        }
    }
}
