//! The tables.

use std::collections::BTreeMap;

use crate::check::Run;
use crate::cold::Cold;
use crate::crates::Krate;

/// Every run of each crate.
pub(crate) type Runs = BTreeMap<Krate, Vec<Run>>;

/// The least and the median of several runs, in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Times {
    user: [f64; 2],
    processor: [f64; 2],
    wall: [f64; 2],
}

impl Times {
    fn of(runs: &[Run]) -> Self {
        let each =
            |of: fn(&Run) -> f64| least_and_median(runs.iter().map(|run| of(run) * 1e3).collect());
        Self {
            user: each(|run| run.user),
            processor: each(|run| run.processor),
            wall: each(|run| run.wall),
        }
    }

    /// What this took more than the other.
    fn beyond(self, other: Self) -> Self {
        let less = |left: [f64; 2], right: [f64; 2]| [left[0] - right[0], left[1] - right[1]];
        Self {
            user: less(self.user, other.user),
            processor: less(self.processor, other.processor),
            wall: less(self.wall, other.wall),
        }
    }

    fn row(self) -> String {
        let cells = [self.user, self.processor, self.wall];
        let cells = cells.map(|[least, median]| format!("{least:.0} / {median:.0}"));
        cells.join(" | ")
    }
}

/// Without runs, neither is a number.
fn least_and_median(mut figures: Vec<f64>) -> [f64; 2] {
    figures.sort_by(f64::total_cmp);
    let at = |index: usize| figures.get(index).copied().unwrap_or(f64::NAN);
    [at(0), at(figures.len() / 2)]
}

/// Prints what checking each crate took, and what lies between them.
pub(crate) fn print(runs: &Runs, script: &[Run], methods: usize) {
    let times = |krate: Krate| Times::of(runs.get(&krate).map_or(&[], Vec::as_slice));
    println!("| the ordinary code, and … | user ms | with system | wall ms |");
    println!("|---|--:|--:|--:|");
    for krate in Krate::ALL {
        println!("| {} | {} |", krate.title(methods), times(krate).row());
    }
    println!("| running the build script | {} |", Times::of(script).row());

    println!("\n| this adds | user ms | with system | wall ms | user ms a method |");
    println!("|---|--:|--:|--:|--:|");
    let line = |title: &str, more: Krate, less: Krate, count: usize| {
        let added = times(more).beyond(times(less));
        // Counts of methods are far below what a double counts exactly.
        let each = added.user[1] / count as f64;
        println!("| {title} | {} | {each:.1} |", added.row());
    };
    line("the feature `macros`, unused", Krate::Plain, Krate::Bare, 1);
    line("a module with the attribute", Krate::Module, Krate::Plain, 1);
    line("… of it, expanding", Krate::Module, Krate::Pasted, 1);
    line("… of it, compiling the result", Krate::Pasted, Krate::Plain, 1);
    line("two structs with the attribute", Krate::Record, Krate::Plain, 1);
    line(&format!("{methods} modules"), Krate::Modules, Krate::Plain, methods);
    line("… of it, expanding", Krate::Modules, Krate::PastedModules, methods);
    line("… of it, compiling the result", Krate::PastedModules, Krate::Plain, methods);
    line(&format!("one module of {methods} files"), Krate::Folder, Krate::Plain, methods);
    line("a build script, once it has run", Krate::BuildScript, Krate::Bare, 1);
}

/// Prints what building the generator took.
pub(crate) fn print_cold(cold: &Cold, packages: usize) {
    let Cold { run, longest } = cold;
    println!(
        "\nbuilding doudian-codegen as a build-dependency from nothing, dev profile: user {:.1} s, \
         wall {:.1} s",
        run.user, run.wall
    );
    let longest: Vec<String> =
        longest.iter().map(|(krate, seconds)| format!("{krate} {seconds:.1} s")).collect();
    println!("longest: {}", longest.join(", "));
    println!("packages in its normal dependency tree, itself included: {packages}");
}
