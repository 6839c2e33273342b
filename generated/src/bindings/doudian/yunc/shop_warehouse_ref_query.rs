// @generated from doudian/yunc/yunc.shopWarehouseRefQuery.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺仓库关系查询 — `yunc.shopWarehouseRefQuery`
///
/// Family: `yunc` (the feature `yunc`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncShopWarehouseRefQueryRequest;
///
/// let request = DoudianYuncShopWarehouseRefQueryRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncShopWarehouseRefQueryRequest {
    /// 店铺ID
    pub shop_id: i64,
}

impl DoudianYuncShopWarehouseRefQueryRequest {
    /// With the parameters that are required.
    pub fn new(shop_id: i64) -> Self {
        Self { shop_id }
    }
}

/// The answer to [`DoudianYuncShopWarehouseRefQueryRequest`].
pub type DoudianYuncShopWarehouseRefQueryResponse = rt::DoudianResponse<
    DoudianYuncShopWarehouseRefQueryData,
>;

impl rt::DoudianRequest for DoudianYuncShopWarehouseRefQueryRequest {
    type Data = DoudianYuncShopWarehouseRefQueryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.shopWarehouseRefQuery",
        path: "/yunc/shopWarehouseRefQuery",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncShopWarehouseRefQueryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncShopWarehouseRefQueryRequest",
            &[rt::Field("shop_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_id);
    }
}

rt::impl_record!(DoudianYuncShopWarehouseRefQueryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncShopWarehouseRefQueryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncShopWarehouseRefQueryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncShopWarehouseRefQueryRequest, Self::blank());

/// Part of the answer to `yunc.shopWarehouseRefQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncShopWarehouseRefQueryData {
    /// 仓库列表
    pub warehouse_list: Vec<DoudianYuncShopWarehouseRefQueryWarehouse>,
}

impl rt::Encode for DoudianYuncShopWarehouseRefQueryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncShopWarehouseRefQueryData",
            &[rt::Field("warehouse_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.warehouse_list);
    }
}

impl rt::Decode for DoudianYuncShopWarehouseRefQueryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncShopWarehouseRefQueryData);

rt::impl_serde!(DoudianYuncShopWarehouseRefQueryData, Self::default());

/// Part of the answer to `yunc.shopWarehouseRefQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncShopWarehouseRefQueryWarehouse {
    /// 仓库编码
    pub warehouse_code: String,
    /// 仓库名称
    pub warehouse_name: String,
}

impl rt::Encode for DoudianYuncShopWarehouseRefQueryWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncShopWarehouseRefQueryWarehouse",
            &[
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("warehouse_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.warehouse_code);
        rt::put(w, 1, &self.warehouse_name);
    }
}

impl rt::Decode for DoudianYuncShopWarehouseRefQueryWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.warehouse_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncShopWarehouseRefQueryWarehouse);

rt::impl_serde!(DoudianYuncShopWarehouseRefQueryWarehouse, Self::default());
