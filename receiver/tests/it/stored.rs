//! Deliveries that are answered when their messages are stored.
