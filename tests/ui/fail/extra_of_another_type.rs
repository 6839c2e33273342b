use doudian::doudian_api;

#[doudian_api]
struct Row {
    #[doudian(extra)]
    rest: String,
}

fn main() {}
