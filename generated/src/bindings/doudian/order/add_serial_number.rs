// @generated from doudian/order/order.addSerialNumber.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传商品序列号 — `order.addSerialNumber`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddSerialNumberRequest;
///
/// let request = DoudianOrderAddSerialNumberRequest::new("…", ["…"]);
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
/// | 20000 | `isp.service-error:20003` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:50024` | 查询订单信息异常 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:50049` | 订单号为空 | mend the request |
/// | 40002 | `isv.missing-parameter:60048` | 序列号为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:60046` | 序列号超长 | mend the request |
/// | 50002 | `isv.business-failed:60047` | 补贴序列号已上传 | mend the request |
/// | 50002 | `isv.business-failed:60049` | 订单状态不支持上传 | do not repeat |
/// | 50002 | `isv.business-failed:60056` | 补贴商品缺序列号 | mend the request |
/// | 50002 | `isv.business-failed:60062` | IMEI格式错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddSerialNumberRequest {
    /// 订单号
    pub order_id: String,
    /// 商品序列号
    ///
    /// At most 30 characters each; of a phone, 15 to 17 digits.
    pub serial_number_list: Vec<String>,
}

impl DoudianOrderAddSerialNumberRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        serial_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            serial_number_list: serial_number_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianOrderAddSerialNumberRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderAddSerialNumberResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderAddSerialNumberRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.addSerialNumber",
        path: "/order/addSerialNumber",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:50024",
                label: "查询订单信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:50049",
                label: "订单号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:60048",
                label: "序列号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60046",
                label: "序列号超长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60047",
                label: "补贴序列号已上传",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60049",
                label: "订单状态不支持上传",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60056",
                label: "补贴商品缺序列号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60062",
                label: "IMEI格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderAddSerialNumberRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddSerialNumberRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("serial_number_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.serial_number_list);
    }
}

rt::impl_record!(DoudianOrderAddSerialNumberRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddSerialNumberRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.serial_number_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddSerialNumberRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            serial_number_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddSerialNumberRequest, Self::blank());
