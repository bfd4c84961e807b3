//! The register as files have it: every system that is not archived, with what follows for each on a day.

use super::register::{Portfolio, SystemLine, sort_systems};
use super::subject::{Subject, tag_of};
use crate::engine::{Date, order_by};
use crate::store::{Everything, Management, Saved, Sorting, SystemId, fingerprint};
use crate::words::Lang;
use std::cmp::Reverse;

/// All systems that are not archived, the highest possible tier first.
#[derive(Clone, Debug)]
pub struct Register {
    /// The day.
    pub as_of: Date,
    /// The systems.
    pub systems: Vec<Listed>,
    /// How many are archived, and left out.
    pub archived: usize,
    /// The file of everything that it was made of, those that are archived as well: what the fingerprint is of.
    pub text: String,
}

/// A system of the register.
#[derive(Clone, Debug)]
pub struct Listed {
    /// How it stands. The name in its record is the one that files have: none is empty, and no two are the same.
    pub line: SystemLine,
    /// The work; nothing where its text cannot be read.
    pub subject: Option<Subject>,
}

impl Register {
    /// Of everything that is kept, on a day.
    pub fn new(all: &Everything, as_of: Date, lang: Lang) -> Self {
        Self::named(all, as_of, lang, |_| None)
    }

    /// The same, where systems without a name can be called something.
    pub fn named(all: &Everything, as_of: Date, lang: Lang, name_of: impl Fn(&SystemId) -> Option<String>) -> Self {
        let works = all.works();
        let own = |work: &Result<Saved, _>| work.as_ref().map(|saved: &Saved| saved.record().0).unwrap_or_default();
        let names: Vec<String> = works.iter().map(|(_, work)| own(work).name).collect();
        let (mut systems, mut archived) = (Vec::<Listed>::new(), 0);
        for (id, work) in works {
            let record = own(&work);
            if record.archived {
                archived += 1;
                continue;
            }
            let mut line = SystemLine::new(id.clone(), &work, as_of);
            let given = Some(record.name.trim().to_owned()).filter(|name| !name.is_empty());
            let given = given.or_else(|| name_of(&id)).unwrap_or_else(|| lang.register().unnamed.to_owned());
            line.record.name = apart(given, &systems, lang);
            let subject = work.ok().map(|saved| {
                let mut subject = Subject::new(saved, Some(line.record.name.clone()), as_of);
                // As in a file of the system alone, unless another is called the same.
                let alone = names.iter().filter(|name| **name == record.name).count() == 1;
                subject.tag =
                    if alone { tag_of(&record.name) } else { tag_of(&[&record.name, "\n", id.as_str()].concat()) };
                subject
            });
            systems.push(Listed { line, subject });
        }
        let lines: Vec<SystemLine> = systems.iter().map(|listed| listed.line.clone()).collect();
        let mut sorted: Vec<&SystemLine> = lines.iter().collect();
        sort_systems(Sorting::Tier, &mut sorted);
        let place = |listed: &Listed| sorted.iter().position(|line| line.id == listed.line.id);
        order_by(&mut systems, place);
        Self { as_of, systems, archived, text: all.text() }
    }

    /// The works that can be read.
    pub fn subjects(&self) -> Vec<&Subject> {
        self.systems.iter().filter_map(|listed| listed.subject.as_ref()).collect()
    }

    /// All of them in numbers.
    pub fn portfolio(&self) -> Portfolio {
        Portfolio::of(self.systems.iter().map(|listed| &listed.line))
    }

    /// SHA-256 of the file of everything, as 64 digits of base 16.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.text.as_bytes())
    }

    /// The management systems of which a control was rated, each with the names of the systems on it: that of most systems first.
    pub fn managements(&self) -> Vec<(&Management, Vec<&str>)> {
        let mut groups: Vec<(&Management, Vec<&str>)> = Vec::new();
        let has_rated = |subject: &&Subject| subject.management.ratings.iter().any(|(item, _)| item.is_control());
        for subject in self.subjects().into_iter().filter(has_rated) {
            let name = subject.name.as_deref().unwrap_or_default();
            match groups.iter_mut().find(|(known, _)| known.is_same_system(&subject.management)) {
                Some((_, names)) => names.push(name),
                None => groups.push((&subject.management, vec![name])),
            }
        }
        // In the order of the systems where several have as many.
        order_by(&mut groups, |(_, names)| Reverse(names.len()));
        groups
    }
}

/// A name that no other system has.
fn apart(name: String, others: &[Listed], lang: Lang) -> String {
    let is_free = |name: &str| others.iter().all(|listed| listed.line.record.name != name);
    if is_free(&name) {
        return name;
    }
    let mut numbered = (2..).map(|number: usize| lang.remarked(&name, &number.to_string()));
    numbered.find(|name| is_free(name)).unwrap_or_default()
}
