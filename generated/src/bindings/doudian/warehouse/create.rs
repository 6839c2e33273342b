// @generated from doudian/warehouse/warehouse.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建单个区域仓 — `warehouse.create`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseCreateRequest;
///
/// let request = DoudianWarehouseCreateRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateRequest {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 仓库名称
    pub name: String,
    /// 仓库介绍
    pub intro: String,
    /// 仓库介绍
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub info: Option<String>,
}

impl DoudianWarehouseCreateRequest {
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
            info: None,
        }
    }

    /// Sets `info` (仓库介绍).
    #[must_use]
    pub fn info(mut self, info: impl Into<String>) -> Self {
        self.info = Some(info.into());
        self
    }
}

/// The answer to [`DoudianWarehouseCreateRequest`].
pub type DoudianWarehouseCreateResponse = rt::DoudianResponse<i64>;

impl rt::DoudianRequest for DoudianWarehouseCreateRequest {
    type Data = i64;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.create",
        path: "/warehouse/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
                rt::Field("info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.info);
        rt::put(w, 2, &self.intro);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianWarehouseCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.intro, r),
            3 => rt::get(&mut self.info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            name: Default::default(),
            intro: Default::default(),
            info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseCreateRequest, Self::blank());
