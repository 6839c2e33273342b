// @generated from doudian/spi/demo.spi.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of the SPI method `demo.spi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiDemoSpiData {
    /// `Data1` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data1: Option<String>,
}

impl DoudianSpiDemoSpiData {
    /// Without parameters.
    pub fn new() -> Self {
        Self { data1: None }
    }

    /// Sets `Data1`.
    #[must_use]
    pub fn data1(mut self, data1: impl Into<String>) -> Self {
        self.data1 = Some(data1.into());
        self
    }
}

impl rt::Encode for DoudianSpiDemoSpiData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiDemoSpiData",
            &[rt::Field("Data1", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data1);
    }
}

impl rt::Decode for DoudianSpiDemoSpiData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data1, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiDemoSpiData);

rt::impl_serde!(DoudianSpiDemoSpiData, Self::default());

/// SPI示例 — the SPI method `demo.spi`
///
/// The example of the official clients, where it is written demo/spi. It is good for trying a receiver.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 100001 | 验签失败 |
/// | 100002 | 参数错误 |
/// | 100003 | 系统错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiDemoSpiRequest {
    /// `arg_1` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub arg_1: Option<String>,
}

impl rt::Encode for DoudianSpiDemoSpiRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiDemoSpiRequest",
            &[rt::Field("arg_1", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.arg_1);
    }
}

impl rt::Decode for DoudianSpiDemoSpiRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.arg_1, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiDemoSpiRequest);

rt::impl_serde!(DoudianSpiDemoSpiRequest, Self::default());

/// The reply to [`DoudianSpiDemoSpiRequest`].
pub type DoudianSpiDemoSpiResponse = rt::DoudianSpiResponse<DoudianSpiDemoSpiData>;

impl rt::DoudianSpiRequest for DoudianSpiDemoSpiRequest {
    type Data = DoudianSpiDemoSpiData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "demo.spi",
        title: "SPI示例",
        reply: rt::SpiReply::Data,
        errors: &[
            rt::ErrorRow {
                code: 100001,
                sub_code: "",
                label: "验签失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100002,
                sub_code: "",
                label: "参数错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100003,
                sub_code: "",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
