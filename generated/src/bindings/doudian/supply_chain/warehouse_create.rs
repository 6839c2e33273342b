// @generated from doudian/supply_chain/supplyChain.warehouse.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建供销区域仓 — `supplyChain.warehouse.create`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainWarehouseCreateRequest;
///
/// let request = DoudianSupplyChainWarehouseCreateRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainWarehouseCreateRequest {
    /// 外部仓ID
    pub out_warehouse_id: String,
    /// 区域仓名称
    pub name: String,
    /// 区域仓描述
    pub intro: String,
}

impl DoudianSupplyChainWarehouseCreateRequest {
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
        }
    }
}

/// The answer to [`DoudianSupplyChainWarehouseCreateRequest`].
pub type DoudianSupplyChainWarehouseCreateResponse = rt::DoudianResponse<
    DoudianSupplyChainWarehouseCreateData,
>;

impl rt::DoudianRequest for DoudianSupplyChainWarehouseCreateRequest {
    type Data = DoudianSupplyChainWarehouseCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.warehouse.create",
        path: "/supplyChain/warehouse/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyChainWarehouseCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainWarehouseCreateRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("intro", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.intro);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianSupplyChainWarehouseCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainWarehouseCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.intro, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainWarehouseCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            name: Default::default(),
            intro: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainWarehouseCreateRequest, Self::blank());

/// Part of the answer to `supplyChain.warehouse.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainWarehouseCreateData {
    /// 平台仓编码
    pub warehouse_id: Option<String>,
}

impl rt::Encode for DoudianSupplyChainWarehouseCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainWarehouseCreateData",
            &[rt::Field("warehouse_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.warehouse_id);
    }
}

impl rt::Decode for DoudianSupplyChainWarehouseCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainWarehouseCreateData);

rt::impl_serde!(DoudianSupplyChainWarehouseCreateData, Self::default());
