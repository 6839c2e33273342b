// @generated from doudian/shop/shop.getStorePackageFee.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询门店打包费 — `shop.getStorePackageFee`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetStorePackageFeeRequest;
///
/// let request = DoudianShopGetStorePackageFeeRequest::new(1);
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
/// | 20000 | `isp.service-error:100` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:3` | 操作数据库失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:8` | 门店不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetStorePackageFeeRequest {
    /// 门店ID
    pub store_id: i64,
}

impl DoudianShopGetStorePackageFeeRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id }
    }
}

/// The answer to [`DoudianShopGetStorePackageFeeRequest`].
pub type DoudianShopGetStorePackageFeeResponse = rt::DoudianResponse<
    DoudianShopGetStorePackageFeeData,
>;

impl rt::DoudianRequest for DoudianShopGetStorePackageFeeRequest {
    type Data = DoudianShopGetStorePackageFeeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getStorePackageFee",
        path: "/shop/getStorePackageFee",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3",
                label: "操作数据库失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8",
                label: "门店不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopGetStorePackageFeeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStorePackageFeeRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopGetStorePackageFeeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetStorePackageFeeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetStorePackageFeeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetStorePackageFeeRequest, Self::blank());

/// Part of the answer to `shop.getStorePackageFee`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStorePackageFeeData {
    /// 打包费
    pub package_fee: Option<DoudianShopGetStorePackageFeePackageFee>,
}

impl rt::Encode for DoudianShopGetStorePackageFeeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStorePackageFeeData",
            &[rt::Field("package_fee", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.package_fee);
    }
}

impl rt::Decode for DoudianShopGetStorePackageFeeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.package_fee, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStorePackageFeeData);

rt::impl_serde!(DoudianShopGetStorePackageFeeData, Self::default());

/// Part of the answer to `shop.getStorePackageFee`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStorePackageFeePackageFee {
    /// 打包费, in fen (0.01 yuan)
    pub amount: Option<i64>,
}

impl rt::Encode for DoudianShopGetStorePackageFeePackageFee {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStorePackageFeePackageFee",
            &[rt::Field("amount", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.amount);
    }
}

impl rt::Decode for DoudianShopGetStorePackageFeePackageFee {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStorePackageFeePackageFee);

rt::impl_serde!(DoudianShopGetStorePackageFeePackageFee, Self::default());
