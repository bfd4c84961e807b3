//! Which columns form which field: guessed by headings, and changed by whoever knows better.

use super::headings::Field;
use super::table::Table;
use std::collections::BTreeMap;

/// Which columns form which field. A column forms one field at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(BTreeMap<Field, Vec<usize>>);

impl Mapping {
    /// What the headings say. Of several columns for a field that takes one, the one whose heading is surest; for the purpose all,
    /// in the order of the table.
    pub fn guess(table: &Table) -> Self {
        let mut mapping = Self::default();
        for field in Field::ALL {
            let named = table.columns.iter().enumerate().filter_map(|(place, column)| {
                // Of headings that come twice the first counts.
                let (named, sure) = Field::of(&column.heading).filter(|_| column.again == 0)?;
                (named == *field).then_some((sure, place))
            });
            // A column in which nothing stands tells nothing.
            let mut named: Vec<_> = named.filter(|(_, place)| table.filled(*place) > 0).collect();
            if !field.takes_several() {
                named = named.into_iter().min().into_iter().collect();
            }
            named.into_iter().for_each(|(_, place)| mapping.assign(place, Some(*field)));
        }
        mapping
    }

    /// The columns of a field, in the order in which they form it.
    pub fn columns(&self, field: Field) -> &[usize] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }

    /// The field that a column forms.
    pub fn field(&self, column: usize) -> Option<Field> {
        self.0.iter().find(|(_, columns)| columns.contains(&column)).map(|(field, _)| *field)
    }

    /// Let a column form a field, behind those that do so already, or none. A field that takes one column lets go of the one it had.
    pub fn assign(&mut self, column: usize, field: Option<Field>) {
        if self.field(column) == field {
            return;
        }
        self.0.values_mut().for_each(|columns| columns.retain(|known| *known != column));
        if let Some(field) = field {
            let columns = self.0.entry(field).or_default();
            if !field.takes_several() {
                columns.clear();
            }
            columns.push(column);
        }
        self.0.retain(|_, columns| !columns.is_empty());
    }

    /// The columns of a table that form no field and say something: what is not taken.
    pub fn unused(&self, table: &Table) -> Vec<usize> {
        let free = |place: &usize| self.field(*place).is_none() && table.filled(*place) > 0;
        (0..table.columns.len()).filter(free).collect()
    }
}
