use doudian::doudian_api;

#[doudian_api(method = "vip.score", response = DoudianVipScoreResponse)]
struct Request {
    id: i64,
}

#[doudian_api]
struct DoudianVipScoreResponse {
    score: i64,
}

fn main() {}
