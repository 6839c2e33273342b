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
    wall: [f64; 2],
}

impl Times {
    fn of(runs: &[Run]) -> Self {
        Self {
            user: least_and_median(runs.iter().map(|run| run.user * 1e3).collect()),
            wall: least_and_median(runs.iter().map(|run| run.wall * 1e3).collect()),
        }
    }

    /// What this took more than the other.
    fn beyond(self, other: Self) -> Self {
        let less = |left: [f64; 2], right: [f64; 2]| [left[0] - right[0], left[1] - right[1]];
        Self { user: less(self.user, other.user), wall: less(self.wall, other.wall) }
    }

    fn row(self) -> String {
        let [user, user_median] = self.user;
        let [wall, wall_median] = self.wall;
        format!("{user:.0} | {user_median:.0} | {wall:.0} | {wall_median:.0}")
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
    println!("| the ordinary code, and … | user ms | median | wall ms | median |");
    println!("|---|--:|--:|--:|--:|");
    for krate in Krate::ALL {
        println!("| {} | {} |", krate.title(methods), times(krate).row());
    }
    println!("| running the build script | {} |", Times::of(script).row());

    println!("\n| this adds | user ms | median | wall ms | median | user ms a method |");
    println!("|---|--:|--:|--:|--:|--:|");
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
