// @generated from doudian/shop/shop.bindStoreSaleLimit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 门店绑定限售模版 — `shop.bindStoreSaleLimit`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopBindStoreSaleLimitRequest;
///
/// let request = DoudianShopBindStoreSaleLimitRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:1` | 参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopBindStoreSaleLimitRequest {
    /// 门店ID
    pub store_id: i64,
    /// 限售模版ID
    pub sale_limit_id: i64,
}

impl DoudianShopBindStoreSaleLimitRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, sale_limit_id: i64) -> Self {
        Self { store_id, sale_limit_id }
    }
}

/// The answer to [`DoudianShopBindStoreSaleLimitRequest`].
///
/// The platform promises no `data`.
pub type DoudianShopBindStoreSaleLimitResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianShopBindStoreSaleLimitRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.bindStoreSaleLimit",
        path: "/shop/bindStoreSaleLimit",
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
                code: 50002,
                sub_code: "isv.business-failed:1",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopBindStoreSaleLimitRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBindStoreSaleLimitRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("sale_limit_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sale_limit_id);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopBindStoreSaleLimitRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopBindStoreSaleLimitRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.sale_limit_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopBindStoreSaleLimitRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            sale_limit_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopBindStoreSaleLimitRequest, Self::blank());
