//! In which order messages go out, with the trouble that was asked for.

use std::collections::BTreeMap;

use doudian_runtime::PushData;
use fastrand::Rng;

use super::{Faults, Forgery, SendError};

/// How many later messages may go before a message that is sent once more.
const DUPLICATE_WITHIN: u64 = 100;
/// How many later messages may go before one that is held back.
const HELD_WITHIN: u64 = 20;

/// What is to be sent next.
pub(crate) enum Dispatch {
    /// A message for the first time; perhaps after later ones.
    First { message: PushData, held: bool },
    /// A message once more.
    Again(PushData),
    /// A message that is not to be believed.
    Forged(PushData, Forgery),
}

/// The messages in the order in which they go out.
pub(crate) struct Plan<I> {
    messages: I,
    faults: Faults,
    rng: Rng,
    /// How many messages were taken.
    taken: u64,
    /// What goes out once so many messages were taken, in the order of the second number.
    later: BTreeMap<(u64, u64), Dispatch>,
    put_off: u64,
    forged_prefix: String,
    forged: u64,
}

impl<I> Plan<I>
where
    I: Iterator<Item = Result<PushData, SendError>>,
{
    /// `prefix` begins the ids of what is forged.
    pub(crate) fn new(messages: I, faults: Faults, prefix: &str) -> Self {
        Self {
            messages,
            faults,
            rng: Rng::with_seed(faults.seed),
            taken: 0,
            later: BTreeMap::new(),
            put_off: 0,
            forged_prefix: format!("{prefix}-forged"),
            forged: 0,
        }
    }

    fn put_off(&mut self, until: u64, dispatch: Dispatch) {
        self.put_off += 1;
        self.later.insert((until, self.put_off), dispatch);
    }

    /// Decides what becomes of a message.
    fn take(&mut self, message: PushData) -> Option<Dispatch> {
        // As many draws for every message, so that more of one kind of trouble does not move
        // the others.
        let mut hit = |part: f64| self.rng.f64() < part;
        let again = hit(self.faults.duplicates);
        let held = hit(self.faults.disorder);
        let forged = hit(self.faults.bad_signs);
        let again_at = self.taken + self.rng.u64(1..=DUPLICATE_WITHIN);
        let held_until = self.taken + self.rng.u64(1..=HELD_WITHIN);
        let forgery = Forgery::ALL[self.rng.usize(..Forgery::ALL.len())];
        if forged {
            let msg_id = format!("{}-{}", self.forged_prefix, self.forged);
            self.forged += 1;
            let message = PushData { msg_id, ..message.clone() };
            self.put_off(self.taken, Dispatch::Forged(message, forgery));
        }
        if again {
            self.put_off(again_at, Dispatch::Again(message.clone()));
        }
        if held {
            self.put_off(held_until, Dispatch::First { message, held });
            return None;
        }
        Some(Dispatch::First { message, held })
    }
}

impl<I> Iterator for Plan<I>
where
    I: Iterator<Item = Result<PushData, SendError>>,
{
    type Item = Result<Dispatch, SendError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(due) = self.later.first_entry()
                && due.key().0 <= self.taken
            {
                return Some(Ok(due.remove()));
            }
            match self.messages.next() {
                Some(Ok(message)) => {
                    self.taken += 1;
                    if let Some(dispatch) = self.take(message) {
                        return Some(Ok(dispatch));
                    }
                }
                Some(Err(error)) => return Some(Err(error)),
                None => return self.later.pop_first().map(|(_, dispatch)| Ok(dispatch)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(count: u32, faults: Faults) -> Vec<(String, u8)> {
        let messages = (0..count).map(|index| {
            let msg_id = index.to_string();
            Ok(PushData { tag: "101".to_owned(), msg_id, data: String::new() })
        });
        let dispatches = Plan::new(messages, faults, "x").map(|dispatch| match dispatch.unwrap() {
            Dispatch::First { message, held } => (message.msg_id, u8::from(held)),
            Dispatch::Again(message) => (message.msg_id, 2),
            Dispatch::Forged(message, _) => (message.msg_id, 3),
        });
        dispatches.collect()
    }

    #[test]
    fn without_faults_nothing_changes() {
        let ids: Vec<String> =
            plan(50, Faults::default()).into_iter().map(|(msg_id, _)| msg_id).collect();
        assert_eq!(ids, (0..50).map(|index| index.to_string()).collect::<Vec<_>>());
    }

    #[test]
    fn every_message_goes_once_and_trouble_as_often_as_asked() {
        let faults = Faults { duplicates: 0.05, disorder: 0.1, bad_signs: 0.01, seed: 7 };
        let dispatches = plan(20_000, faults);
        let of = |kind: u8| dispatches.iter().filter(|(_, found)| *found == kind).count();
        assert_eq!(of(0) + of(1), 20_000);
        assert!((1_800..2_200).contains(&of(1)), "{}", of(1));
        assert!((900..1_100).contains(&of(2)), "{}", of(2));
        assert!((150..250).contains(&of(3)), "{}", of(3));
        let mut firsts: Vec<u32> = dispatches
            .iter()
            .filter(|(_, kind)| *kind < 2)
            .map(|(msg_id, _)| msg_id.parse().unwrap())
            .collect();
        assert!(!firsts.is_sorted());
        firsts.sort_unstable();
        assert!(firsts.iter().copied().eq(0..20_000));
    }

    #[test]
    fn the_seed_decides() {
        let faults = |seed| Faults { duplicates: 0.2, disorder: 0.2, bad_signs: 0.2, seed };
        assert_eq!(plan(500, faults(1)), plan(500, faults(1)));
        assert_ne!(plan(500, faults(1)), plan(500, faults(2)));
    }

    #[test]
    fn one_kind_of_trouble_does_not_move_another() {
        let again = |disorder| {
            let faults = Faults { duplicates: 0.1, disorder, bad_signs: 0.0, seed: 3 };
            let mut ids: Vec<String> = plan(500, faults)
                .into_iter()
                .filter(|(_, kind)| *kind == 2)
                .map(|(msg_id, _)| msg_id)
                .collect();
            ids.sort();
            ids
        };
        assert_eq!(again(0.0), again(0.5));
    }

    #[test]
    fn all_of_everything_ends() {
        let dispatches =
            plan(10, Faults { duplicates: 1.0, disorder: 1.0, bad_signs: 1.0, seed: 0 });
        assert_eq!(dispatches.len(), 30);
    }
}
