//! What must hold, and whether it did.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use doudian::sandbox::push::StreamReport;

use crate::books::Balance;

pub(crate) struct Report<'r> {
    pub(crate) stream: &'r StreamReport,
    pub(crate) balance: &'r Balance,
    /// How often the receiver was started.
    pub(crate) lives: u64,
    /// From the last answer until everything was handled.
    pub(crate) drained: Duration,
}

impl Report<'_> {
    /// What must be nothing, and how much of it there is.
    fn faults(&self) -> [(&'static str, u64); 9] {
        let Balance { effects, runs, marked, at_once, dead } = self.balance;
        let forged: BTreeSet<&str> = self.stream.forged_ids.iter().map(String::as_str).collect();
        let ran: BTreeSet<&str> =
            runs.iter().flat_map(|life| life.keys()).map(String::as_str).collect();
        let handled = effects.len() as u64;
        let several = |count: &&u64| **count > 1;
        [
            (
                "genuine messages that were never handled",
                self.stream.messages.saturating_sub(handled),
            ),
            (
                "messages that had their effect twice",
                effects.values().filter(several).count() as u64,
            ),
            (
                "messages handled twice in one life",
                runs.iter().flat_map(|life| life.values()).filter(several).count() as u64,
            ),
            ("messages handled although marked", marked.len() as u64),
            ("messages handled beside one of their key", *at_once),
            ("forged messages that were handled", ran.intersection(&forged).count() as u64),
            ("forged deliveries that were accepted", self.stream.forged_accepted),
            ("deliveries that were given up", self.stream.given_up),
            ("messages that were given up", dead.len() as u64),
        ]
    }

    pub(crate) fn is_good(&self) -> bool {
        self.faults().iter().all(|(_, count)| *count == 0)
    }

    /// Messages that a kill interrupted, so that they were handled again in a later life.
    fn interrupted(&self) -> usize {
        let mut seen = BTreeSet::new();
        let mut again = BTreeSet::new();
        for life in &self.balance.runs {
            again.extend(life.keys().filter(|id| seen.contains(*id)));
            seen.extend(life.keys());
        }
        again.len()
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stream = self.stream;
        let mut row = |name: &str, count: u64| writeln!(f, "{name:<42}{count:>9}");
        row("messages sent", stream.messages)?;
        row("  sent again as duplicates", stream.duplicates)?;
        row("  sent behind later ones", stream.held_back)?;
        row("forged deliveries", stream.forged)?;
        row("kills of the receiver", self.lives - 1)?;
        row("attempts of genuine deliveries", stream.attempts)?;
        row("messages handled", self.balance.effects.len() as u64)?;
        row("  handled again after a kill", self.interrupted() as u64)?;
        writeln!(f)?;
        for (name, count) in self.faults() {
            let verdict = if count == 0 { "as it must be" } else { "WRONG" };
            writeln!(f, "{name:<42}{count:>9}  {verdict}")?;
        }
        writeln!(f)?;
        let reasons: BTreeSet<&String> = self.balance.dead.iter().collect();
        for reason in reasons {
            writeln!(f, "given up: {reason}")?;
        }
        for (reason, count) in &stream.errors {
            writeln!(f, "repeated {count:>6} times: {reason}")?;
        }
        write!(
            f,
            "{:.1} s, {:.0} deliveries a second, the slowest attempt {} ms; all handled {} ms later",
            stream.elapsed.as_secs_f64(),
            stream.per_second(),
            stream.slowest_millis,
            self.drained.as_millis(),
        )
    }
}
