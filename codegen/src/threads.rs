//! Work on many things at once.

use std::thread;

/// With fewer things for a thread, starting it costs more than it saves.
const WORTH_A_THREAD: usize = 16;

/// Does the same with each thing, on all processors, and gives what came of it in the order of
/// the things.
pub(crate) fn each<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let workers = processors.min(things.len() / WORTH_A_THREAD).max(1);
    // Every n-th goes to the same worker, because neighbours are of like size.
    let share = |worker: usize| -> Vec<R> {
        things.iter().skip(worker).step_by(workers).map(&work).collect()
    };
    let shares: Vec<Vec<R>> = thread::scope(|scope| {
        let share = &share;
        let others: Vec<_> =
            (1..workers).map(|worker| scope.spawn(move || share(worker))).collect();
        let first = share(0);
        let joined = others
            .into_iter()
            .map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        [first].into_iter().chain(joined).collect()
    });
    let mut shares: Vec<_> = shares.into_iter().map(Vec::into_iter).collect();
    let mut results = Vec::with_capacity(things.len());
    // In turns, as they were dealt.
    for turn in 0..things.len() {
        results.extend(shares.get_mut(turn % workers).and_then(Iterator::next));
    }
    results
}
