//! The attribute macro #[doudian_api].
