// @generated from doudian/open_cloud/openCloud.ddpAddShopTask.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 数据推送店铺补偿任务 — `openCloud.ddpAddShopTask`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudDdpAddShopTaskRequest;
///
/// let request = DoudianOpenCloudDdpAddShopTaskRequest::new(1, 1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudDdpAddShopTaskRequest {
    /// 业务场景
    ///
    /// Codes:
    ///
    /// - `1` 订单
    /// - `2` 售后
    pub biz_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 任务开始时间, in seconds
    pub start_time: i64,
    /// 任务结束时间, in seconds
    pub end_time: i64,
}

impl DoudianOpenCloudDdpAddShopTaskRequest {
    /// With the parameters that are required.
    pub fn new(biz_id: i64, shop_id: i64, start_time: i64, end_time: i64) -> Self {
        Self {
            biz_id,
            shop_id,
            start_time,
            end_time,
        }
    }
}

/// The answer to [`DoudianOpenCloudDdpAddShopTaskRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpenCloudDdpAddShopTaskResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpenCloudDdpAddShopTaskRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.ddpAddShopTask",
        path: "/openCloud/ddpAddShopTask",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudDdpAddShopTaskRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudDdpAddShopTaskRequest",
            &[
                rt::Field("biz_id", rt::REQUIRED, &["1", "2"]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_id);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.start_time);
    }
}

rt::impl_record!(DoudianOpenCloudDdpAddShopTaskRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudDdpAddShopTaskRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudDdpAddShopTaskRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_id: Default::default(),
            shop_id: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudDdpAddShopTaskRequest, Self::blank());
