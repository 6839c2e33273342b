// @generated from doudian/after_sale/afterSale.timeExtend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 延长收货时间 — `afterSale.timeExtend`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleTimeExtendRequest;
///
/// let request = DoudianAfterSaleTimeExtendRequest::new(1);
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
/// | 40004 | `isv.parameter-invalid:10001` | 未到可延长收货时间 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleTimeExtendRequest {
    /// 售后单号
    pub aftersale_id: i64,
}

impl DoudianAfterSaleTimeExtendRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64) -> Self {
        Self { aftersale_id }
    }
}

/// The answer to [`DoudianAfterSaleTimeExtendRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleTimeExtendResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleTimeExtendRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.timeExtend",
        path: "/afterSale/timeExtend",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10001",
                label: "未到可延长收货时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleTimeExtendRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleTimeExtendRequest",
            &[rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
    }
}

rt::impl_record!(DoudianAfterSaleTimeExtendRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleTimeExtendRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleTimeExtendRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleTimeExtendRequest, Self::blank());
