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

    /// What one took more than the other: between their least figures, and in the median
    /// round, because what disturbs a round disturbs both.
    fn between(more: &[Run], less: &[Run]) -> Self {
        let pairs: Vec<(&Run, &Run)> = more.iter().zip(less).collect();
        let (of_more, of_less) = (Self::of(more), Self::of(less));
        let each = |of: fn(&Run) -> f64, more: [f64; 2], less: [f64; 2]| {
            let differences = pairs.iter().map(|(more, less)| (of(more) - of(less)) * 1e3);
            [more[0] - less[0], least_and_median(differences.collect())[1]]
        };
        Self {
            user: each(|run| run.user, of_more.user, of_less.user),
            processor: each(|run| run.processor, of_more.processor, of_less.processor),
            wall: each(|run| run.wall, of_more.wall, of_less.wall),
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
    let of = |krate: Krate| runs.get(&krate).map_or(&[] as &[Run], Vec::as_slice);
    println!("| the ordinary code, and … | user ms | with system | wall ms |");
    println!("|---|--:|--:|--:|");
    for krate in Krate::ALL {
        println!("| {} | {} |", krate.title(methods), Times::of(of(krate)).row());
    }
    println!("| running the build script | {} |", Times::of(script).row());

    println!("\n| this adds | user ms | with system | wall ms | user ms a method |");
    println!("|---|--:|--:|--:|--:|");
    let line = |title: &str, more: Krate, less: Krate, count: usize| {
        let added = Times::between(of(more), of(less));
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
