//! Code as any shop's back office has it.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use doudian::{DoudianClient, Result};

/// What is in the warehouse.
#[derive(Clone, Debug, Default)]
pub struct Stock {
    shelves: BTreeMap<String, Vec<Item>>,
}

/// So many of one article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// Its number.
    pub sku: i64,
    /// How many there are.
    pub count: u32,
}

/// Why a line of an inventory cannot be read.
#[derive(Debug)]
pub enum Problem {
    /// Not three columns.
    Columns(usize),
    /// Not a number.
    Number(std::num::ParseIntError),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Columns(count) => write!(f, "expected three columns, found {count}"),
            Self::Number(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Problem {}

impl From<std::num::ParseIntError> for Problem {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Number(error)
    }
}

impl Stock {
    /// Reads lines of shelf, article and count.
    pub fn parse(text: &str) -> std::result::Result<Self, Problem> {
        let mut stock = Self::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let columns: Vec<&str> = line.split(',').map(str::trim).collect();
            let [shelf, sku, count] = columns[..] else {
                return Err(Problem::Columns(columns.len()));
            };
            let item = Item { sku: sku.parse()?, count: count.parse()? };
            stock.shelves.entry(shelf.to_owned()).or_default().push(item);
        }
        Ok(stock)
    }

    /// How many there are of each article.
    pub fn totals(&self) -> HashMap<i64, u64> {
        let mut totals = HashMap::new();
        for item in self.shelves.values().flatten() {
            *totals.entry(item.sku).or_default() += u64::from(item.count);
        }
        totals
    }

    /// The shelves with less than so many of anything.
    pub fn scarce(&self, below: u32) -> impl Iterator<Item = (&str, &Item)> {
        let all = self.shelves.iter().flat_map(|(shelf, items)| {
            items.iter().map(move |item| (shelf.as_str(), item))
        });
        all.filter(move |(_, item)| item.count < below)
    }
}

/// Asks the platform for what no type describes.
pub async fn ask(client: &DoudianClient) -> Result<String> {
    let answer = client.call_raw("shop.brandList", &Default::default()).await?;
    Ok(answer.to_string())
}
