//! Texts of descriptors: what is refused in them, and that the rest can do no harm where it
//! comes to stand.

mod documented;
mod hostile;
mod names;
mod refused;
mod support;
