//! Turns `apis/` into typed calls.

fn main() -> Result<(), doudian_codegen::ConfigError> {
    doudian_codegen::Config::new().spec_dir("apis").compile()
}
