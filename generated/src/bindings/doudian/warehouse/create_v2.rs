// @generated from doudian/warehouse/warehouse.createV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 单个仓创建 — `warehouse.createV2`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseCreateV2Request, DoudianWarehouseCreateV2Warehouse, DoudianWarehouseCreateV2WarehouseLocation};
///
/// let request = DoudianWarehouseCreateV2Request::new(
///     DoudianWarehouseCreateV2Warehouse::new(
///         DoudianWarehouseCreateV2WarehouseLocation::new(1, 1, 1),
///         "…",
///     ),
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:9999` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateV2Request {
    /// 仓相关信息
    pub warehouse: DoudianWarehouseCreateV2Warehouse,
    /// 外部仓ID
    pub out_warehouse_id: String,
    /// 仓名称
    pub name: String,
    /// 仓介绍
    pub intro: String,
}

impl DoudianWarehouseCreateV2Request {
    /// With the parameters that are required.
    pub fn new(
        warehouse: DoudianWarehouseCreateV2Warehouse,
        out_warehouse_id: impl Into<String>,
        name: impl Into<String>,
        intro: impl Into<String>,
    ) -> Self {
        Self {
            warehouse,
            out_warehouse_id: out_warehouse_id.into(),
            name: name.into(),
            intro: intro.into(),
        }
    }
}

/// The answer to [`DoudianWarehouseCreateV2Request`].
pub type DoudianWarehouseCreateV2Response = rt::DoudianResponse<
    DoudianWarehouseCreateV2Data,
>;

impl rt::DoudianRequest for DoudianWarehouseCreateV2Request {
    type Data = DoudianWarehouseCreateV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.createV2",
        path: "/warehouse/createV2",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseCreateV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateV2Request",
            &[
                rt::Field("warehouse", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.intro);
        rt::put(w, 2, &self.name);
        rt::put(w, 1, &self.out_warehouse_id);
        rt::put(w, 0, &self.warehouse);
    }
}

rt::impl_record!(DoudianWarehouseCreateV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse, r),
            1 => rt::get(&mut self.out_warehouse_id, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.intro, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseCreateV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse: Default::default(),
            out_warehouse_id: Default::default(),
            name: Default::default(),
            intro: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseCreateV2Request, Self::blank());

/// Part of the answer to `warehouse.createV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateV2Data {
    /// 内部仓ID
    pub warehouse_id: Option<String>,
}

impl rt::Encode for DoudianWarehouseCreateV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateV2Data",
            &[rt::Field("warehouse_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.warehouse_id);
    }
}

impl rt::Decode for DoudianWarehouseCreateV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateV2Data);

rt::impl_serde!(DoudianWarehouseCreateV2Data, Self::default());

/// Part of the request `warehouse.createV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateV2Warehouse {
    /// 仓地址编码
    pub warehouse_location: DoudianWarehouseCreateV2WarehouseLocation,
    /// 仓地址详情
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: String,
}

impl DoudianWarehouseCreateV2Warehouse {
    /// With the parameters that are required.
    pub fn new(
        warehouse_location: DoudianWarehouseCreateV2WarehouseLocation,
        address_detail: impl Into<String>,
    ) -> Self {
        Self {
            warehouse_location,
            address_detail: address_detail.into(),
        }
    }
}

impl rt::Encode for DoudianWarehouseCreateV2Warehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateV2Warehouse",
            &[
                rt::Field("warehouse_location", rt::REQUIRED, &[]),
                rt::Field("address_detail", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address_detail);
        rt::put(w, 0, &self.warehouse_location);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateV2Warehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_location, r),
            1 => rt::get(&mut self.address_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateV2Warehouse);

rt::impl_serde!(DoudianWarehouseCreateV2Warehouse, Self::default());

/// Part of the request `warehouse.createV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateV2WarehouseLocation {
    /// 地址1级编码
    pub address_id1: i64,
    /// 地址2级编码
    pub address_id2: i64,
    /// 地址3级编码
    pub address_id3: i64,
    /// 地址4级编码
    pub address_id4: Option<i64>,
}

impl DoudianWarehouseCreateV2WarehouseLocation {
    /// With the parameters that are required.
    pub fn new(address_id1: i64, address_id2: i64, address_id3: i64) -> Self {
        Self {
            address_id1,
            address_id2,
            address_id3,
            address_id4: None,
        }
    }

    /// Sets `address_id4` (地址4级编码).
    #[must_use]
    pub fn address_id4(mut self, address_id4: i64) -> Self {
        self.address_id4 = Some(address_id4);
        self
    }
}

impl rt::Encode for DoudianWarehouseCreateV2WarehouseLocation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateV2WarehouseLocation",
            &[
                rt::Field("address_id1", rt::REQUIRED, &[]),
                rt::Field("address_id2", rt::REQUIRED, &[]),
                rt::Field("address_id3", rt::REQUIRED, &[]),
                rt::Field("address_id4", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id1);
        rt::put(w, 1, &self.address_id2);
        rt::put(w, 2, &self.address_id3);
        rt::put(w, 3, &self.address_id4);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateV2WarehouseLocation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id1, r),
            1 => rt::get(&mut self.address_id2, r),
            2 => rt::get(&mut self.address_id3, r),
            3 => rt::get(&mut self.address_id4, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateV2WarehouseLocation);

rt::impl_serde!(DoudianWarehouseCreateV2WarehouseLocation, Self::default());
