// @generated from doudian/shop/shop.setStorePackageFee.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 设置门店打包费 — `shop.setStorePackageFee`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopSetStorePackageFeeRequest;
///
/// let request = DoudianShopSetStorePackageFeeRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:8005` | 门店状态不可设置 | do not repeat |
/// | 50002 | `isv.business-failed:8006` | 未绑定运费模板 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopSetStorePackageFeeRequest {
    /// 门店ID
    pub store_id: i64,
    /// 打包费, in fen (0.01 yuan)
    pub package_fee: i64,
}

impl DoudianShopSetStorePackageFeeRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, package_fee: i64) -> Self {
        Self { store_id, package_fee }
    }
}

/// The answer to [`DoudianShopSetStorePackageFeeRequest`].
///
/// The platform promises no `data`.
pub type DoudianShopSetStorePackageFeeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianShopSetStorePackageFeeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.setStorePackageFee",
        path: "/shop/setStorePackageFee",
        token: true,
        effect: rt::Effect::Idempotent,
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
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8005",
                label: "门店状态不可设置",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8006",
                label: "未绑定运费模板",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopSetStorePackageFeeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopSetStorePackageFeeRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("package_fee", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.package_fee);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopSetStorePackageFeeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopSetStorePackageFeeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.package_fee, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopSetStorePackageFeeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            package_fee: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopSetStorePackageFeeRequest, Self::blank());
