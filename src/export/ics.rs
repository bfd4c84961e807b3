//! A calendar, RFC 5545. Written here: the format is lines of text, and libraries for it bring a clock, chance for names of
//! entries, and a reader of their own.

use super::safe::plain;
use crate::engine::Date;
use crate::outline::Day;
use crate::words::Lang;

/// The most bytes of a line.
const LINE: usize = 75;

/// Days as entries that last the whole day and leave it free. Names of entries are stable; the time on them is that of the day given.
pub(super) fn write(days: &[Day], as_of: Date, lang: Lang) -> Vec<u8> {
    let mut text = String::new();
    let name = escaped(lang.dating().name);
    for (key, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//ai-act-checklist//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name.as_str()),
    ] {
        line(&mut text, key, value);
    }
    days.iter().for_each(|day| entry(&mut text, day, as_of));
    line(&mut text, "END", "VCALENDAR");
    text.into_bytes()
}

/// A day as the format writes it.
fn written(day: Date) -> String {
    day.to_string().replace('-', "")
}

fn entry(text: &mut String, day: &Day, as_of: Date) {
    let title = escaped(&day.title);
    line(text, "BEGIN", "VEVENT");
    line(text, "UID", &[&day.id, "@ai-act-checklist"].concat());
    line(text, "DTSTAMP", &[&written(as_of), "T000000Z"].concat());
    // Without an end it lasts that day.
    line(text, "DTSTART;VALUE=DATE", &written(day.day));
    line(text, "SUMMARY", &title);
    line(text, "DESCRIPTION", &escaped(&day.lines.join("\n\n")));
    line(text, "TRANSP", "TRANSPARENT");
    if let Some(days) = day.remind {
        line(text, "BEGIN", "VALARM");
        line(text, "ACTION", "DISPLAY");
        line(text, "DESCRIPTION", &title);
        line(text, "TRIGGER", &["-P", &days.to_string(), "D"].concat());
        line(text, "END", "VALARM");
    }
    line(text, "END", "VEVENT");
}

/// A text as a value.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in plain(&text.replace("\r\n", "\n").replace('\r', "\n")).chars() {
        match c {
            '\\' | ';' | ',' => safe.extend(['\\', c]),
            '\n' => safe.push_str("\\n"),
            c => safe.push(c),
        }
    }
    safe
}

/// A line, folded so that none has more bytes than allowed: what goes on begins with a blank.
fn line(text: &mut String, key: &str, value: &str) {
    let mut length = 0;
    for c in key.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
