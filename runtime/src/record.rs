//! What a generated struct implements, as macros over one list of its members.
//!
//! A member is a line, in the code point order of the names on the wire:
//!
//! ```text
//! order_status: "order_status" REQUIRED | LENIENT, OrderStatus::KNOWN;
//! ```
//!
//! That is the field, its name on the wire, what is special about it, and the codes that are
//! known, if any. Nothing in a line depends on its neighbours: positions in the table are
//! counted here, so that a member that comes or goes is one line of a difference.

/// Implements everything for a structure that is read.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($name:ident $members:tt) => {
        $crate::__members!($name $members);
        $crate::__shown!($name);
        $crate::__impl_serde!($name, Self::default());
    };
}

/// Implements reading and writing.
#[doc(hidden)]
#[macro_export]
macro_rules! __members {
    ($name:ident $members:tt) => {
        $crate::__encode!($name $members);
        $crate::__decode!($name $members);
    };
}

/// Implements everything for a structure that is only sent: it is read where users store it.
#[doc(hidden)]
#[macro_export]
macro_rules! __sent {
    ($name:ident $members:tt) => {
        $crate::__encode!($name $members);
        $crate::__decode_stored!($name $members);
        $crate::__shown!($name);
        $crate::__impl_serde!($name, Self::default());
    };
}

/// Implements everything for a request: it is read where users store it, and has no default.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($name:ident $members:tt) => {
        $crate::__encode!($name $members);
        $crate::__decode_stored!($name $members);
        $crate::__shown!($name);
        $crate::__stored!($name $members);
    };
}

/// Implements the table and the function that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! __encode {
    ($name:ident { $($field:ident: $wire:literal $($flag:ident)|+ $(, $codes:expr)?;)* }) => {
        #[allow(deprecated)]
        impl $crate::generated::Encode for $name {
            fn table(&self) -> &'static $crate::generated::Table {
                const TABLE: $crate::generated::Table = $crate::generated::Table(
                    stringify!($name),
                    &[$($crate::generated::Field(
                        $wire,
                        $($crate::generated::$flag)|+,
                        &[$($codes)?],
                    )),*],
                );
                &TABLE
            }

            fn write(&self, writer: &mut $crate::generated::Writer) {
                $($crate::generated::put(writer, &self.$field);)*
            }
        }
    };
}

/// Implements the function that reads.
#[doc(hidden)]
#[macro_export]
macro_rules! __decode {
    ($name:ident { $($field:ident: $wire:literal $($flag:ident)|+ $(, $codes:expr)?;)* }) => {
        #[allow(deprecated)]
        impl $crate::generated::Decode for $name {
            fn read(
                &mut self,
                index: usize,
                reader: &mut $crate::generated::Reader<'_>,
            ) -> $crate::generated::Read {
                $crate::__read!(self index reader $($field)*)
            }
        }
    };
}

/// Reads the field at a place of the table: a `match` over sixteen fields, and over the others
/// in its last arm, since a macro cannot count.
#[doc(hidden)]
#[macro_export]
macro_rules! __read {
    ($self:ident $index:ident $reader:ident) => {
        $crate::generated::skip($reader)
    };
    ($self:ident $index:ident $reader:ident
        $f0:ident $($f1:ident $($f2:ident $($f3:ident $($f4:ident $($f5:ident
        $($f6:ident $($f7:ident $($f8:ident $($f9:ident $($f10:ident
        $($f11:ident $($f12:ident $($f13:ident $($f14:ident $($f15:ident
        $($rest:ident)*)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?) => {
        match $index {
            0 => $crate::generated::get(&mut $self.$f0, $reader),
            $(1 => $crate::generated::get(&mut $self.$f1, $reader),
            $(2 => $crate::generated::get(&mut $self.$f2, $reader),
            $(3 => $crate::generated::get(&mut $self.$f3, $reader),
            $(4 => $crate::generated::get(&mut $self.$f4, $reader),
            $(5 => $crate::generated::get(&mut $self.$f5, $reader),
            $(6 => $crate::generated::get(&mut $self.$f6, $reader),
            $(7 => $crate::generated::get(&mut $self.$f7, $reader),
            $(8 => $crate::generated::get(&mut $self.$f8, $reader),
            $(9 => $crate::generated::get(&mut $self.$f9, $reader),
            $(10 => $crate::generated::get(&mut $self.$f10, $reader),
            $(11 => $crate::generated::get(&mut $self.$f11, $reader),
            $(12 => $crate::generated::get(&mut $self.$f12, $reader),
            $(13 => $crate::generated::get(&mut $self.$f13, $reader),
            $(14 => $crate::generated::get(&mut $self.$f14, $reader),
            $(15 => $crate::generated::get(&mut $self.$f15, $reader),
            16.. => { let index = $index - 16; $crate::__read!($self index $reader $($rest)*) }
            )?)?)?)?)?)?)?)?)?)?)?)?)?)?)?
            _ => $crate::generated::skip($reader),
        }
    };
}
