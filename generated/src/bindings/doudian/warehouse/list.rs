// @generated from doudian/warehouse/warehouse.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianWarehouseAddr, DoudianWarehouseAddrKey, DoudianWarehouseLocation};

/// 区域仓列表 — `warehouse.list`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseListRequest;
///
/// let request = DoudianWarehouseListRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseListRequest {
    /// 外部仓库ID
    pub out_warehouse_id: Option<String>,
    /// 仓库名称
    pub warehouse_name: Option<String>,
    /// 仓库覆盖地址
    pub addr: Option<DoudianWarehouseAddrKey>,
    /// 外部仓库ID列表
    pub out_warehouse_ids: Option<Vec<String>>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `create_time` 创建时间
    /// - `update_time` 更新时间
    pub order_by: Option<String>,
    /// 顺序
    ///
    /// Codes:
    ///
    /// - `desc` 降序
    /// - `asc` 升序
    ///
    /// Counts together with order\_by.
    pub rank: Option<String>,
    /// 页码
    ///
    /// At most 100.
    pub page: i64,
    /// 每页数量
    pub size: i64,
}

impl DoudianWarehouseListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64) -> Self {
        Self {
            out_warehouse_id: None,
            warehouse_name: None,
            addr: None,
            out_warehouse_ids: None,
            order_by: None,
            rank: None,
            page,
            size,
        }
    }

    /// Sets `out_warehouse_id` (外部仓库ID).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }

    /// Sets `warehouse_name` (仓库名称).
    #[must_use]
    pub fn warehouse_name(mut self, warehouse_name: impl Into<String>) -> Self {
        self.warehouse_name = Some(warehouse_name.into());
        self
    }

    /// Sets `addr` (仓库覆盖地址).
    #[must_use]
    pub fn addr(mut self, addr: DoudianWarehouseAddrKey) -> Self {
        self.addr = Some(addr);
        self
    }

    /// Sets `out_warehouse_ids` (外部仓库ID列表).
    #[must_use]
    pub fn out_warehouse_ids(
        mut self,
        out_warehouse_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_warehouse_ids = Some(
            out_warehouse_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `rank` (顺序).
    #[must_use]
    pub fn rank(mut self, rank: impl Into<String>) -> Self {
        self.rank = Some(rank.into());
        self
    }
}

/// The answer to [`DoudianWarehouseListRequest`].
pub type DoudianWarehouseListResponse = rt::DoudianResponse<DoudianWarehouseListData>;

impl rt::DoudianRequest for DoudianWarehouseListRequest {
    type Data = DoudianWarehouseListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.list",
        path: "/warehouse/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseListRequest",
            &[
                rt::Field("out_warehouse_id", rt::LENIENT, &[]),
                rt::Field("warehouse_name", 0, &[]),
                rt::Field("addr", 0, &[]),
                rt::Field("out_warehouse_ids", 0, &[]),
                rt::Field("order_by", 0, &["create_time", "update_time"]),
                rt::Field("rank", 0, &["desc", "asc"]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.addr);
        rt::put(w, 4, &self.order_by);
        rt::put(w, 0, &self.out_warehouse_id);
        rt::put(w, 3, &self.out_warehouse_ids);
        rt::put(w, 6, &self.page);
        rt::put(w, 5, &self.rank);
        rt::put(w, 7, &self.size);
        rt::put(w, 1, &self.warehouse_name);
    }
}

rt::impl_record!(DoudianWarehouseListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.warehouse_name, r),
            2 => rt::get(&mut self.addr, r),
            3 => rt::get(&mut self.out_warehouse_ids, r),
            4 => rt::get(&mut self.order_by, r),
            5 => rt::get(&mut self.rank, r),
            6 => rt::get(&mut self.page, r),
            7 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            warehouse_name: Default::default(),
            addr: Default::default(),
            out_warehouse_ids: Default::default(),
            order_by: Default::default(),
            rank: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseListRequest, Self::blank());

impl rt::Paged for DoudianWarehouseListData {
    type Item = DoudianWarehouseListWarehouse;

    fn items(&self) -> &[DoudianWarehouseListWarehouse] {
        &self.warehouses
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `warehouse.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseListData {
    /// 仓库信息
    pub warehouses: Vec<DoudianWarehouseListWarehouse>,
    /// 总数
    pub total: i64,
}

impl rt::Encode for DoudianWarehouseListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseListData",
            &[
                rt::Field("warehouses", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.total);
        rt::put(w, 0, &self.warehouses);
    }
}

impl rt::Decode for DoudianWarehouseListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouses, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseListData);

rt::impl_serde!(DoudianWarehouseListData, Self::default());

/// Part of the answer to `warehouse.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseListWarehouse {
    /// 仓库ID
    pub warehouse_id: i64,
    /// 仓库名字
    pub name: String,
    /// 仓库介绍
    pub intro: String,
    /// 更新时间, in seconds
    pub update_time: i64,
    /// 创建时间, in seconds
    pub create_time: i64,
    /// 仓库外部ID
    pub out_warehouse_id: String,
    /// 仓库覆盖范围列表
    pub addr: Vec<DoudianWarehouseAddr>,
    /// 店铺ID
    pub shop_id: i64,
    /// 外部电子围栏ID列表
    pub out_fence_ids: Vec<String>,
    /// 仓详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: Option<String>,
    /// 仓地址编码
    pub warehouse_location: Option<DoudianWarehouseLocation>,
    /// 仓库介绍
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub info: Option<String>,
}

impl rt::Encode for DoudianWarehouseListWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseListWarehouse",
            &[
                rt::Field("warehouse_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("addr", 0, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("out_fence_ids", 0, &[]),
                rt::Field("address_detail", rt::PII, &[]),
                rt::Field("warehouse_location", 0, &[]),
                rt::Field("info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.addr);
        rt::put(w, 9, &self.address_detail);
        rt::put(w, 4, &self.create_time);
        rt::put(w, 11, &self.info);
        rt::put(w, 2, &self.intro);
        rt::put(w, 1, &self.name);
        rt::put(w, 8, &self.out_fence_ids);
        rt::put(w, 5, &self.out_warehouse_id);
        rt::put(w, 7, &self.shop_id);
        rt::put(w, 3, &self.update_time);
        rt::put(w, 0, &self.warehouse_id);
        rt::put(w, 10, &self.warehouse_location);
    }
}

impl rt::Decode for DoudianWarehouseListWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.intro, r),
            3 => rt::get(&mut self.update_time, r),
            4 => rt::get(&mut self.create_time, r),
            5 => rt::get(&mut self.out_warehouse_id, r),
            6 => rt::get(&mut self.addr, r),
            7 => rt::get(&mut self.shop_id, r),
            8 => rt::get(&mut self.out_fence_ids, r),
            9 => rt::get(&mut self.address_detail, r),
            10 => rt::get(&mut self.warehouse_location, r),
            11 => rt::get(&mut self.info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseListWarehouse);

rt::impl_serde!(DoudianWarehouseListWarehouse, Self::default());
