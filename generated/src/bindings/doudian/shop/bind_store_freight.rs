// @generated from doudian/shop/shop.bindStoreFreight.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 门店绑定运费模版 — `shop.bindStoreFreight`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopBindStoreFreightRequest;
///
/// let request = DoudianShopBindStoreFreightRequest::new(1, 1);
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
/// | 40004 | `isv.parameter-invalid:1` | 参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopBindStoreFreightRequest {
    /// 门店ID
    pub store_id: i64,
    /// 运费模版ID
    pub freight_id: i64,
}

impl DoudianShopBindStoreFreightRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, freight_id: i64) -> Self {
        Self { store_id, freight_id }
    }
}

/// The answer to [`DoudianShopBindStoreFreightRequest`].
///
/// The platform promises no `data`.
pub type DoudianShopBindStoreFreightResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianShopBindStoreFreightRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.bindStoreFreight",
        path: "/shop/bindStoreFreight",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopBindStoreFreightRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBindStoreFreightRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("freight_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.freight_id);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopBindStoreFreightRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopBindStoreFreightRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopBindStoreFreightRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            freight_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopBindStoreFreightRequest, Self::blank());
