use doudian::doudian_api;

#[derive(Clone, Default)]
struct Fen(i64);

#[doudian_api]
struct Answer {
    price: Option<Fen>,
}

fn main() {}
