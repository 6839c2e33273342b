// @generated from doudian/warehouse/warehouse.info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianWarehouseAddr;

/// 区域仓详情 — `warehouse.info`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseInfoRequest;
///
/// let request = DoudianWarehouseInfoRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseInfoRequest {
    /// 仓库编码
    pub out_warehouse_id: String,
}

impl DoudianWarehouseInfoRequest {
    /// With the parameters that are required.
    pub fn new(out_warehouse_id: impl Into<String>) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
        }
    }
}

/// The answer to [`DoudianWarehouseInfoRequest`].
pub type DoudianWarehouseInfoResponse = rt::DoudianResponse<DoudianWarehouseInfoData>;

impl rt::DoudianRequest for DoudianWarehouseInfoRequest {
    type Data = DoudianWarehouseInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.info",
        path: "/warehouse/info",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseInfoRequest",
            &[rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianWarehouseInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseInfoRequest, Self::blank());

/// Part of the answer to `warehouse.info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseInfoData {
    /// 仓库ID
    pub warehouse_id: i64,
    /// 仓库外部ID
    pub out_warehouse_id: String,
    /// 仓库名称
    pub name: String,
    /// 仓库介绍
    pub intro: String,
    /// 覆盖区域列表
    pub addr: Vec<DoudianWarehouseAddr>,
    /// 更新时间, in seconds
    pub update_time: i64,
    /// 创建时间, in seconds
    pub create_time: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 仓库地址
    pub warehouse_location: Option<DoudianWarehouseInfoWarehouseLocation>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: Option<String>,
    /// 外部围栏ID列表
    pub out_fence_ids: Vec<String>,
    /// 仓库介绍
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub info: Option<String>,
}

impl rt::Encode for DoudianWarehouseInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseInfoData",
            &[
                rt::Field("warehouse_id", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
                rt::Field("addr", 0, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("warehouse_location", 0, &[]),
                rt::Field("address_detail", rt::PII, &[]),
                rt::Field("out_fence_ids", 0, &[]),
                rt::Field("info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.addr);
        rt::put(w, 9, &self.address_detail);
        rt::put(w, 6, &self.create_time);
        rt::put(w, 11, &self.info);
        rt::put(w, 3, &self.intro);
        rt::put(w, 2, &self.name);
        rt::put(w, 10, &self.out_fence_ids);
        rt::put(w, 1, &self.out_warehouse_id);
        rt::put(w, 7, &self.shop_id);
        rt::put(w, 5, &self.update_time);
        rt::put(w, 0, &self.warehouse_id);
        rt::put(w, 8, &self.warehouse_location);
    }
}

impl rt::Decode for DoudianWarehouseInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            1 => rt::get(&mut self.out_warehouse_id, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.intro, r),
            4 => rt::get(&mut self.addr, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.create_time, r),
            7 => rt::get(&mut self.shop_id, r),
            8 => rt::get(&mut self.warehouse_location, r),
            9 => rt::get(&mut self.address_detail, r),
            10 => rt::get(&mut self.out_fence_ids, r),
            11 => rt::get(&mut self.info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseInfoData);

rt::impl_serde!(DoudianWarehouseInfoData, Self::default());

/// Part of the answer to `warehouse.info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseInfoWarehouseLocation {
    /// 省地址编码
    pub address_id1: Option<i64>,
    /// 市地址编码
    pub address_id2: Option<i64>,
    /// 区地址编码
    pub address_id3: Option<i64>,
    /// 街道地址编码
    pub address_id4: Option<i64>,
    /// 省地址中文
    pub address_name1: Option<String>,
    /// 市地址中文
    pub address_name2: Option<String>,
    /// 区地址中文
    pub address_name3: Option<String>,
    /// 街道地址中文
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_name4: Option<String>,
}

impl rt::Encode for DoudianWarehouseInfoWarehouseLocation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseInfoWarehouseLocation",
            &[
                rt::Field("address_id1", 0, &[]),
                rt::Field("address_id2", 0, &[]),
                rt::Field("address_id3", 0, &[]),
                rt::Field("address_id4", 0, &[]),
                rt::Field("address_name1", 0, &[]),
                rt::Field("address_name2", 0, &[]),
                rt::Field("address_name3", 0, &[]),
                rt::Field("address_name4", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id1);
        rt::put(w, 1, &self.address_id2);
        rt::put(w, 2, &self.address_id3);
        rt::put(w, 3, &self.address_id4);
        rt::put(w, 4, &self.address_name1);
        rt::put(w, 5, &self.address_name2);
        rt::put(w, 6, &self.address_name3);
        rt::put(w, 7, &self.address_name4);
    }
}

impl rt::Decode for DoudianWarehouseInfoWarehouseLocation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id1, r),
            1 => rt::get(&mut self.address_id2, r),
            2 => rt::get(&mut self.address_id3, r),
            3 => rt::get(&mut self.address_id4, r),
            4 => rt::get(&mut self.address_name1, r),
            5 => rt::get(&mut self.address_name2, r),
            6 => rt::get(&mut self.address_name3, r),
            7 => rt::get(&mut self.address_name4, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseInfoWarehouseLocation);

rt::impl_serde!(DoudianWarehouseInfoWarehouseLocation, Self::default());
