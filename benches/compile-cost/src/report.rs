//! The tables.

use bench_scratch::Side;

use crate::{Measured, Profile};

/// Prints what was measured of one profile: a line for each selection and crate.
pub(crate) fn print(profile: Profile, measured: &[Measured]) {
    println!("\n{} (ours / derives)\n", profile.name());
    println!(
        "| families | methods | fields | crate | user s | ratio | peak MB | ratio | size MB | ratio |"
    );
    println!("|---|--:|--:|---|--:|--:|--:|--:|--:|--:|");
    let mut titles: Vec<&str> = Vec::new();
    for row in measured.iter().filter(|row| row.profile == profile) {
        if !titles.contains(&row.title.as_str()) {
            titles.push(&row.title);
        }
    }
    for title in titles {
        let side = |side| {
            let mut rows = measured.iter();
            rows.find(|row| row.profile == profile && row.title == title && row.side == side)
        };
        let (ours, derives) = (side(Side::Ours), side(Side::Derives));
        let Some(any) = ours.or(derives) else { continue };
        for name in ["library", "consumer", "together"] {
            let cost = |row: &Measured| match name {
                "library" => row.library,
                "consumer" => row.consumer,
                _ => row.library.and(row.consumer),
            };
            let costs = [ours.map(cost), derives.map(cost)];
            println!(
                "| {title} | {} | {} | {name} | {} | {} | {} |",
                any.counts.methods,
                any.counts.fields,
                pair(costs.map(|cost| cost.map(|cost| cost.user_seconds)), 2),
                pair(costs.map(|cost| cost.map(|cost| megabytes(cost.peak_bytes))), 0),
                pair(costs.map(|cost| cost.map(|cost| megabytes(cost.output_bytes))), 1),
            );
        }
    }
}

fn megabytes(bytes: u64) -> f64 {
    // Sizes of files and processes are far below what a double holds exactly.
    bytes as f64 / 1e6
}

/// Both figures and their ratio.
fn pair([ours, derives]: [Option<f64>; 2], digits: usize) -> String {
    let shown = |figure: Option<f64>| figure.map_or("–".to_owned(), |f| format!("{f:.digits$}"));
    let ratio = match (ours, derives) {
        (Some(ours), Some(derives)) if derives > 0.0 => format!("{:.3}", ours / derives),
        _ => "–".to_owned(),
    };
    format!("{} / {} | {ratio}", shown(ours), shown(derives))
}
