//! How an answer pages.

use std::cmp::Ordering;

use doudian_codegen::model::{Api, Paging};

use super::comparison::Comparison;
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

impl Comparison<'_> {
    pub(super) fn paging(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        let (before, after) = match (&old.paging, &new.paging) {
            (None, None) => return,
            (None, Some(_)) => return self.tell(at, P::Paging, E::Added, "it pages now"),
            (Some(_), None) => return self.tell(at, P::Paging, E::Removed, "it pages no longer"),
            (Some(before), Some(after)) => (before, after),
        };
        let (olds, news) = (fields(before), fields(after));
        for ((what, before), (_, after)) in olds.into_iter().zip(news) {
            self.differs(at, P::Paging, E::FieldsChanged, (before, after), || {
                let name =
                    |field: Option<&str>| field.map_or("none".to_owned(), |it| format!("`{it}`"));
                format!("{what} was {} and is {}", name(before), name(after))
            });
        }
        let number =
            |number: Option<i64>| number.map_or("not stated".to_owned(), |it| it.to_string());
        let firsts = (before.first, after.first);
        self.differs(at, P::Paging, E::FirstPageChanged, firsts, || {
            format!(
                "the number of the first page was {} and is {}",
                number(firsts.0),
                number(firsts.1)
            )
        });
        let most = [
            (
                "the largest page",
                before.max_size,
                after.max_size,
                E::MaxSizeLowered,
                E::MaxSizeRaised,
            ),
            ("the most rows", before.max_rows, after.max_rows, E::MaxRowsLowered, E::MaxRowsRaised),
        ];
        for (what, before, after, lowered, raised) in most {
            // What has no limit takes the most.
            let order = after.unwrap_or(i64::MAX).cmp(&before.unwrap_or(i64::MAX));
            let event = match order {
                Ordering::Less => lowered,
                Ordering::Equal => continue,
                Ordering::Greater => raised,
            };
            let message = format!("{what} was {} and is {}", number(before), number(after));
            self.tell(at, P::Paging, event, message);
        }
    }
}

/// The fields that it pages with.
fn fields(paging: &Paging) -> [(&'static str, Option<&str>); 7] {
    [
        ("the page's number", paging.page.as_deref()),
        ("the page's size", paging.size.as_deref()),
        ("the cursor", paging.cursor.as_deref()),
        ("the list of rows", Some(&paging.items)),
        ("the number of rows in all", paging.total.as_deref()),
        ("the sign that there is more", paging.has_more.as_deref()),
        ("the next cursor", paging.next.as_deref()),
    ]
}
