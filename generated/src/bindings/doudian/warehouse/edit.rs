// @generated from doudian/warehouse/warehouse.edit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑区域仓 — `warehouse.edit`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseEditRequest;
///
/// let request = DoudianWarehouseEditRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseEditRequest {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 仓库名称
    pub name: Option<String>,
    /// 仓库介绍
    pub intro: Option<String>,
    /// 省地址编码
    pub address_id1: Option<i64>,
    /// 市地址编码
    pub address_id2: Option<i64>,
    /// 区地址编码
    pub address_id3: Option<i64>,
    /// 街道地址编码
    pub address_id4: Option<i64>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: Option<String>,
    /// 仓库介绍
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub info: Option<String>,
}

impl DoudianWarehouseEditRequest {
    /// With the parameters that are required.
    pub fn new(out_warehouse_id: impl Into<String>) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            name: None,
            intro: None,
            address_id1: None,
            address_id2: None,
            address_id3: None,
            address_id4: None,
            address_detail: None,
            info: None,
        }
    }

    /// Sets `name` (仓库名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `intro` (仓库介绍).
    #[must_use]
    pub fn intro(mut self, intro: impl Into<String>) -> Self {
        self.intro = Some(intro.into());
        self
    }

    /// Sets `address_id1` (省地址编码).
    #[must_use]
    pub fn address_id1(mut self, address_id1: i64) -> Self {
        self.address_id1 = Some(address_id1);
        self
    }

    /// Sets `address_id2` (市地址编码).
    #[must_use]
    pub fn address_id2(mut self, address_id2: i64) -> Self {
        self.address_id2 = Some(address_id2);
        self
    }

    /// Sets `address_id3` (区地址编码).
    #[must_use]
    pub fn address_id3(mut self, address_id3: i64) -> Self {
        self.address_id3 = Some(address_id3);
        self
    }

    /// Sets `address_id4` (街道地址编码).
    #[must_use]
    pub fn address_id4(mut self, address_id4: i64) -> Self {
        self.address_id4 = Some(address_id4);
        self
    }

    /// Sets `address_detail` (详细地址).
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets `info` (仓库介绍).
    #[must_use]
    pub fn info(mut self, info: impl Into<String>) -> Self {
        self.info = Some(info.into());
        self
    }
}

/// The answer to [`DoudianWarehouseEditRequest`].
pub type DoudianWarehouseEditResponse = rt::DoudianResponse<bool>;

impl rt::DoudianRequest for DoudianWarehouseEditRequest {
    type Data = bool;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.edit",
        path: "/warehouse/edit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseEditRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("intro", 0, &[]),
                rt::Field("address_id1", 0, &[]),
                rt::Field("address_id2", 0, &[]),
                rt::Field("address_id3", 0, &[]),
                rt::Field("address_id4", 0, &[]),
                rt::Field("address_detail", rt::PII, &[]),
                rt::Field("info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.address_detail);
        rt::put(w, 3, &self.address_id1);
        rt::put(w, 4, &self.address_id2);
        rt::put(w, 5, &self.address_id3);
        rt::put(w, 6, &self.address_id4);
        rt::put(w, 8, &self.info);
        rt::put(w, 2, &self.intro);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianWarehouseEditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.intro, r),
            3 => rt::get(&mut self.address_id1, r),
            4 => rt::get(&mut self.address_id2, r),
            5 => rt::get(&mut self.address_id3, r),
            6 => rt::get(&mut self.address_id4, r),
            7 => rt::get(&mut self.address_detail, r),
            8 => rt::get(&mut self.info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            name: Default::default(),
            intro: Default::default(),
            address_id1: Default::default(),
            address_id2: Default::default(),
            address_id3: Default::default(),
            address_id4: Default::default(),
            address_detail: Default::default(),
            info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseEditRequest, Self::blank());
