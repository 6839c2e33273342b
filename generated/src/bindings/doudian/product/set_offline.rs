// @generated from doudian/product/product.setOffline.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品下架 — `product.setOffline`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductSetOfflineRequest;
///
/// let request = DoudianProductSetOfflineRequest::new(1);
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
/// | 40004 | `isv.parameter-invalid:10008` | 商户状态不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:20024` | 缺少必要参数 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010004` | 奖品商品不支持下架 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010005` |  | mend the request |
/// | 50002 | `isv.business-failed:2010001` | 更新商品失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010002` | 请求超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010045` | 商品正在参加活动 | do not repeat |
/// | 50002 | `isv.business-failed:2010058` | 商品不存在 | mend the request |
/// | 50002 | `isv.business-failed:2010064` | 商品不存在 | mend the request |
/// | 50002 | `isv.business-failed:2010401` | 请求被限流 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductSetOfflineRequest {
    /// 商品ID
    pub product_id: i64,
    /// 外部商家编码
    pub outer_product_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianProductSetOfflineRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            outer_product_id: None,
            store_id: None,
        }
    }

    /// Sets `outer_product_id` (外部商家编码).
    #[must_use]
    pub fn outer_product_id(mut self, outer_product_id: impl Into<String>) -> Self {
        self.outer_product_id = Some(outer_product_id.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianProductSetOfflineRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductSetOfflineResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductSetOfflineRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.setOffline",
        path: "/product/setOffline",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10008",
                label: "商户状态不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20024",
                label: "缺少必要参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "奖品商品不支持下架",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010005",
                label: "",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "更新商品失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010002",
                label: "请求超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010013",
                label: "获取账号信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010045",
                label: "商品正在参加活动",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010058",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010064",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010401",
                label: "请求被限流",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductSetOfflineRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSetOfflineRequest",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.store_id);
    }
}

rt::impl_record!(DoudianProductSetOfflineRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSetOfflineRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            2 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductSetOfflineRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            outer_product_id: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductSetOfflineRequest, Self::blank());
