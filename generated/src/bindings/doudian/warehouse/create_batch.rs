// @generated from doudian/warehouse/warehouse.createBatch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianWarehouseLocation;

/// 批量创建区域仓 — `warehouse.createBatch`
///
/// Answers for each out\_warehouse\_id whether it was created.
///
/// Family: `warehouse` (the feature `warehouse`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseCreateBatchOutWarehouse, DoudianWarehouseCreateBatchRequest};
///
/// let request = DoudianWarehouseCreateBatchRequest::new([
///     DoudianWarehouseCreateBatchOutWarehouse::new("…", "…", "…"),
/// ]);
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
/// | 50002 | `isv.business-failed:2` | 仓库编码重复 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 请求过于频繁 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateBatchRequest {
    /// 外部仓信息列表
    pub out_warehouse_list: Vec<DoudianWarehouseCreateBatchOutWarehouse>,
}

impl DoudianWarehouseCreateBatchRequest {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_list: impl Into<Vec<DoudianWarehouseCreateBatchOutWarehouse>>,
    ) -> Self {
        Self {
            out_warehouse_list: out_warehouse_list.into(),
        }
    }
}

/// The answer to [`DoudianWarehouseCreateBatchRequest`].
pub type DoudianWarehouseCreateBatchResponse = rt::DoudianResponse<
    BTreeMap<String, bool>,
>;

impl rt::DoudianRequest for DoudianWarehouseCreateBatchRequest {
    type Data = BTreeMap<String, bool>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.createBatch",
        path: "/warehouse/createBatch",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2",
                label: "仓库编码重复",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "请求过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseCreateBatchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateBatchRequest",
            &[rt::Field("out_warehouse_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.out_warehouse_list);
    }
}

rt::impl_record!(DoudianWarehouseCreateBatchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateBatchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseCreateBatchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseCreateBatchRequest, Self::blank());

/// Part of the request `warehouse.createBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateBatchOutWarehouse {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 仓库名称
    pub name: String,
    /// 仓库介绍
    pub intro: String,
    /// 仓地址详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: Option<String>,
    /// 仓地址编码
    pub warehouse_location: Option<DoudianWarehouseLocation>,
}

impl DoudianWarehouseCreateBatchOutWarehouse {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        name: impl Into<String>,
        intro: impl Into<String>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            name: name.into(),
            intro: intro.into(),
            address_detail: None,
            warehouse_location: None,
        }
    }

    /// Sets `address_detail` (仓地址详细地址).
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets `warehouse_location` (仓地址编码).
    #[must_use]
    pub fn warehouse_location(
        mut self,
        warehouse_location: DoudianWarehouseLocation,
    ) -> Self {
        self.warehouse_location = Some(warehouse_location);
        self
    }
}

impl rt::Encode for DoudianWarehouseCreateBatchOutWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateBatchOutWarehouse",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
                rt::Field("address_detail", rt::PII, &[]),
                rt::Field("warehouse_location", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.address_detail);
        rt::put(w, 2, &self.intro);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.out_warehouse_id);
        rt::put(w, 4, &self.warehouse_location);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateBatchOutWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.intro, r),
            3 => rt::get(&mut self.address_detail, r),
            4 => rt::get(&mut self.warehouse_location, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateBatchOutWarehouse);

rt::impl_serde!(DoudianWarehouseCreateBatchOutWarehouse, Self::default());
