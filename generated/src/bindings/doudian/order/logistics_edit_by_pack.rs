// @generated from doudian/order/order.logisticsEditByPack.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按包裹修改物流 — `order.logisticsEditByPack`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderLogisticsEditByPackRequest;
///
/// let request = DoudianOrderLogisticsEditByPackRequest::new(
///         "4781320682406083640",
///         "7301234567890123456",
///         "75417914223205",
///     )
///     .company_code("zhongtong");
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
/// | 50002 | `isv.business-failed:60021` | 订单状态不允许发货 | do not repeat |
/// | 40004 | `isv.parameter-invalid:60017` | 物流单号不符合规则 | mend the request |
/// | 40002 | `isv.missing-parameter:60083` | 物流公司编码为空 | mend the request |
/// | 50002 | `isv.business-failed:60011` | 物流公司编码为空 | mend the request |
/// | 50002 | `isv.business-failed:60018` | 不支持该物流商 | mend the request |
/// | 50002 | `isv.business-failed:8888` | 发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:60026` | 不支持其它物流发货 | mend the request |
/// | 50002 | `isv.business-failed:60134` | 退货地址不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsEditByPackRequest {
    /// 父订单ID
    pub order_id: String,
    /// 包裹ID
    pub pack_id: String,
    /// 运单号
    pub logistics_code: String,
    /// 物流公司编码
    ///
    /// Needed in fact; from order.logisticsCompanyList.
    pub company_code: Option<String>,
    /// 物流公司ID
    #[deprecated]
    pub logistics_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 退货地址ID
    pub after_sale_address_id: Option<i64>,
    /// 物流公司名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub company: Option<String>,
}

#[allow(deprecated)]
impl DoudianOrderLogisticsEditByPackRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        pack_id: impl Into<String>,
        logistics_code: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            pack_id: pack_id.into(),
            logistics_code: logistics_code.into(),
            company_code: None,
            logistics_id: None,
            store_id: None,
            after_sale_address_id: None,
            company: None,
        }
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `logistics_id` (物流公司ID).
    #[deprecated]
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: impl Into<String>) -> Self {
        self.logistics_id = Some(logistics_id.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `after_sale_address_id` (退货地址ID).
    #[must_use]
    pub fn after_sale_address_id(mut self, after_sale_address_id: i64) -> Self {
        self.after_sale_address_id = Some(after_sale_address_id);
        self
    }

    /// Sets `company` (物流公司名称).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }
}

/// The answer to [`DoudianOrderLogisticsEditByPackRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderLogisticsEditByPackResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderLogisticsEditByPackRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsEditByPack",
        path: "/order/logisticsEditByPack",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60021",
                label: "订单状态不允许发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60017",
                label: "物流单号不符合规则",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:60083",
                label: "物流公司编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60011",
                label: "物流公司编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60018",
                label: "不支持该物流商",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8888",
                label: "发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60026",
                label: "不支持其它物流发货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60134",
                label: "退货地址不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderLogisticsEditByPackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsEditByPackRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_id", rt::LENIENT, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("after_sale_address_id", 0, &[]),
                rt::Field("company", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.after_sale_address_id);
        rt::put(w, 7, &self.company);
        rt::put(w, 3, &self.company_code);
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 4, &self.logistics_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.pack_id);
        rt::put(w, 5, &self.store_id);
    }
}

rt::impl_record!(DoudianOrderLogisticsEditByPackRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderLogisticsEditByPackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.company_code, r),
            4 => rt::get(&mut self.logistics_id, r),
            5 => rt::get(&mut self.store_id, r),
            6 => rt::get(&mut self.after_sale_address_id, r),
            7 => rt::get(&mut self.company, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianOrderLogisticsEditByPackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            pack_id: Default::default(),
            logistics_code: Default::default(),
            company_code: Default::default(),
            logistics_id: Default::default(),
            store_id: Default::default(),
            after_sale_address_id: Default::default(),
            company: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsEditByPackRequest, Self::blank());
