//! The platform's documentation as JSON.

mod bad;
mod merged;
mod support;
mod twice;
mod whole;
