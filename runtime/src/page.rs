//! Pages of rows.

use crate::json::{
    Decode, Encode, Field, Read, ReadValue, Reader, Table, WriteValue, Writer, get, put,
};

/// An answer that holds one page of rows.
pub trait Paged {
    /// A row.
    type Item;

    /// The rows of this page.
    fn items(&self) -> &[Self::Item];

    /// How many rows there are in all, where the platform says. Do not end a loop on it:
    /// for some methods it counts something else than rows.
    fn total(&self) -> Option<i64>;
}

/// A page in the shapes of the 2020-21 interface.
///
/// Two shapes occur: `total`, `count`, `list` (orders and service requests) and `all`,
/// `all_pages`, `count`, `current_page`, `page_size`, `data` (products). The accessors
/// serve both.
#[derive(Clone, Default, PartialEq)]
pub struct Page<T> {
    /// Rows in all, `list` shape.
    pub total: Option<i64>,
    /// Rows in all, `data` shape.
    pub all: Option<i64>,
    /// Pages in all.
    pub all_pages: Option<i64>,
    /// Rows of this page.
    pub count: Option<i64>,
    /// Number of this page, as the request counts.
    pub current_page: Option<i64>,
    /// Rows a page.
    pub page_size: Option<i64>,
    /// The rows, `list` shape.
    pub list: Vec<T>,
    /// The rows, `data` shape.
    pub data: Vec<T>,
}

impl<T> Page<T> {
    /// Rows in all: the first positive one of `all` and `total`, or else 0.
    pub fn total(&self) -> i64 {
        Paged::total(self).unwrap_or(0)
    }

    /// Number of this page, where the answer says.
    pub fn page_number(&self) -> Option<i64> {
        self.current_page
    }

    /// Rows a page, where the answer says.
    pub fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    /// The rows of this page.
    pub fn page_data(&self) -> &[T] {
        if self.data.is_empty() { &self.list } else { &self.data }
    }

    /// The rows of this page, taken out.
    pub fn into_page_data(self) -> Vec<T> {
        if self.data.is_empty() { self.list } else { self.data }
    }
}

impl<T> Paged for Page<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        self.page_data()
    }

    /// The first positive one of `all` and `total`: some replies have both, and 0 in the
    /// one that their shape does not use.
    fn total(&self) -> Option<i64> {
        let mut totals = [self.all, self.total].into_iter().flatten();
        let first = totals.next()?;
        Some(if first > 0 { first } else { totals.next().unwrap_or(0).max(0) })
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.page_data().iter()
    }
}

static TABLE: Table = Table(
    "Page",
    &[
        Field("all", 0, &[]),
        Field("all_pages", 0, &[]),
        Field("count", 0, &[]),
        Field("current_page", 0, &[]),
        Field("data", 0, &[]),
        Field("list", 0, &[]),
        Field("page_size", 0, &[]),
        Field("total", 0, &[]),
    ],
);

impl<T: WriteValue> Encode for Page<T> {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn write(&self, writer: &mut Writer) {
        put(writer, &self.all);
        put(writer, &self.all_pages);
        put(writer, &self.count);
        put(writer, &self.current_page);
        put(writer, &self.data);
        put(writer, &self.list);
        put(writer, &self.page_size);
        put(writer, &self.total);
    }
}

impl<T: ReadValue + WriteValue + Default> Decode for Page<T> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        match index {
            0 => get(&mut self.all, reader),
            1 => get(&mut self.all_pages, reader),
            2 => get(&mut self.count, reader),
            3 => get(&mut self.current_page, reader),
            4 => get(&mut self.data, reader),
            5 => get(&mut self.list, reader),
            6 => get(&mut self.page_size, reader),
            _ => get(&mut self.total, reader),
        }
    }
}

impl<T: WriteValue> std::fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::generated::debug(self, f)
    }
}

crate::__impl_serde!(
    Page<T: crate::json::ReadValue, crate::json::WriteValue, Default>,
    Self::default()
);
