// @generated from doudian/wms/wms.deliveryInfoNotify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓储发货信息回传 — `wms.deliveryInfoNotify`
///
/// Family: `wms` (the feature `wms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWmsDeliveryInfoNotifyRequest;
///
/// let request = DoudianWmsDeliveryInfoNotifyRequest::new("…", "…", "…", "…");
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
/// | 50002 | `isv.business-failed:-1` | 通用业务错误 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWmsDeliveryInfoNotifyRequest {
    /// 运单号
    pub tracking_no: String,
    /// 操作类型
    pub operator_type: String,
    /// 描述
    pub operator_des: String,
    /// 时间
    pub operator_time: String,
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator_user: Option<String>,
    /// 备注
    pub operator_remark: Option<String>,
    /// 时间戳
    pub timestamp: Option<String>,
}

impl DoudianWmsDeliveryInfoNotifyRequest {
    /// With the parameters that are required.
    pub fn new(
        tracking_no: impl Into<String>,
        operator_type: impl Into<String>,
        operator_des: impl Into<String>,
        operator_time: impl Into<String>,
    ) -> Self {
        Self {
            tracking_no: tracking_no.into(),
            operator_type: operator_type.into(),
            operator_des: operator_des.into(),
            operator_time: operator_time.into(),
            operator_user: None,
            operator_remark: None,
            timestamp: None,
        }
    }

    /// Sets `operator_user` (操作人).
    #[must_use]
    pub fn operator_user(mut self, operator_user: impl Into<String>) -> Self {
        self.operator_user = Some(operator_user.into());
        self
    }

    /// Sets `operator_remark` (备注).
    #[must_use]
    pub fn operator_remark(mut self, operator_remark: impl Into<String>) -> Self {
        self.operator_remark = Some(operator_remark.into());
        self
    }

    /// Sets `timestamp` (时间戳).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

/// The answer to [`DoudianWmsDeliveryInfoNotifyRequest`].
///
/// The platform promises no `data`.
pub type DoudianWmsDeliveryInfoNotifyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWmsDeliveryInfoNotifyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "wms.deliveryInfoNotify",
        path: "/wms/deliveryInfoNotify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "通用业务错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianWmsDeliveryInfoNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsDeliveryInfoNotifyRequest",
            &[
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("operator_type", rt::REQUIRED, &[]),
                rt::Field("operator_des", rt::REQUIRED, &[]),
                rt::Field("operator_time", rt::REQUIRED, &[]),
                rt::Field("operator_user", rt::PII, &[]),
                rt::Field("operator_remark", 0, &[]),
                rt::Field("timestamp", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.operator_des);
        rt::put(w, 5, &self.operator_remark);
        rt::put(w, 3, &self.operator_time);
        rt::put(w, 1, &self.operator_type);
        rt::put(w, 4, &self.operator_user);
        rt::put(w, 6, &self.timestamp);
        rt::put(w, 0, &self.tracking_no);
    }
}

rt::impl_record!(DoudianWmsDeliveryInfoNotifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsDeliveryInfoNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tracking_no, r),
            1 => rt::get(&mut self.operator_type, r),
            2 => rt::get(&mut self.operator_des, r),
            3 => rt::get(&mut self.operator_time, r),
            4 => rt::get(&mut self.operator_user, r),
            5 => rt::get(&mut self.operator_remark, r),
            6 => rt::get(&mut self.timestamp, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWmsDeliveryInfoNotifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            tracking_no: Default::default(),
            operator_type: Default::default(),
            operator_des: Default::default(),
            operator_time: Default::default(),
            operator_user: Default::default(),
            operator_remark: Default::default(),
            timestamp: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWmsDeliveryInfoNotifyRequest, Self::blank());
