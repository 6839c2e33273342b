//! Turns `apis/` into typed calls.

fn main() -> Result<(), doudian_codegen::ConfigError> {
    doudian_codegen::Config::new()
        .spec_dir("apis")
        // Users sort by it; see `best` in src/lib.rs.
        .derive("DoudianVipMemberScoreCoupon", "Eq, PartialOrd, Ord")
        .compile()
}
