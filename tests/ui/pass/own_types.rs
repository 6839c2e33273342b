//! Types that only the user knows, and names that the expansion might have used.
#![deny(warnings)]

use doudian::doudian_api;
use doudian::json::{Read, ReadValue, Reader, WriteValue, Writer};

mod rt {
    #[derive(Clone, Default, PartialEq, Debug)]
    pub struct Fen(pub i64);
}
use rt::Fen;

impl WriteValue for Fen {
    fn write_value(&self, writer: &mut Writer) {
        self.0.write_value(writer);
    }
}

impl ReadValue for Fen {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.0.read_value(reader)
    }
}

#[doudian_api(method = "vip.pay", response = Paid)]
pub struct Pay {
    price: rt::Fen,
    more: Option<Vec<rt::Fen>>,
    w: Option<i64>,
    r: Option<i64>,
}

#[doudian_api]
pub struct Paid {
    price: Fen,
    rest: Option<Fen>,
    index: i64,
}

fn main() {
    let request = Pay::new(Fen(5)).more([Fen(6)]).w(1).r(2);
    let text = doudian::json::to_string(&request).unwrap();
    assert_eq!(text, r#"{"more":[6],"price":5,"r":2,"w":1}"#);
    let (paid, _) = doudian::json::from_slice::<Paid>(br#"{"price":"7","index":1}"#).unwrap();
    assert_eq!((paid.price, paid.rest, paid.index), (Fen(7), None, 1));
}
